package vn.giaoviec.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.structure.Block;
import vn.giaoviec.text.Span;

/** A task while it is put together. */
final class Draft {

  final Block block;
  final Statement statement;
  final Verdict verdict;
  final Scope scope;

  /** Place of the sentence in its block, from 0, and of the statement in the sentence. */
  final int sentence;

  final int part;

  /** The words of the task in the canonical text: more than one when others were added to it. */
  final List<Piece> pieces = new ArrayList<>();

  /** What stands between the pieces: a table's cells are parted by bars. */
  String joint = " ";

  List<Verb> verbs = List.of();
  List<Inherited> lead = List.of();
  List<Inherited> coordinating = List.of();
  List<Inherited> reportTo = List.of();
  final List<Time> times = new ArrayList<>();
  final List<Cited> references = new ArrayList<>();

  /** Whether it names a thing to be made, and no deed. */
  boolean isThing;

  /** What is to be handed over, as a table's column says. */
  @Nullable Piece product;

  /** Returns where the task begins in the canonical text. */
  int start() {
    Piece first = pieces.get(0);
    return first.block().text().toOriginal(first.span()).start();
  }

  /** A part of the task's words. */
  record Piece(Block block, Span span) {}

  Draft(Block block, Statement statement, Verdict verdict, Scope scope, int sentence, int part) {
    this.block = block;
    this.statement = statement;
    this.verdict = verdict;
    this.scope = scope;
    this.sentence = sentence;
    this.part = part;
    pieces.add(new Piece(block, statement.span()));
  }
}
