package vn.giaoviec.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.giaoviec.json.Document;
import vn.giaoviec.notice.CoverageStretch;
import vn.giaoviec.notice.Evidence;
import vn.giaoviec.notice.TaskRecord;
import vn.giaoviec.text.Span;

/**
 * Cuts a notice's text where a role or a piece of evidence begins or ends, so that the page can
 * colour and light up each piece by itself.
 */
final class TextCutter {

  private TextCutter() {}

  /**
   * A piece of the text.
   *
   * @param words the words
   * @param role the contract's word for what they do
   * @param evidence the tokens of the evidence that they belong to, separated by spaces
   * @param opens the tasks, by number from 1, whose own words begin here
   */
  record Piece(String words, String role, String evidence, List<Integer> opens) {}

  /** Returns the token of a value's evidence: the task's number from 1, and the field. */
  static String token(int task, String field) {
    return task + field;
  }

  /** Returns the text, cut; {@code text} must be that of the document. */
  static List<Piece> cut(Document document, String text) {
    TreeSet<Integer> cuts = new TreeSet<>();
    for (CoverageStretch stretch : document.coverage()) {
      cuts.add(stretch.span().start());
      cuts.add(stretch.span().end());
    }
    Map<Integer, List<Integer>> opens = new HashMap<>();
    TreeMap<Integer, List<Mark>> begins = new TreeMap<>();
    for (int i = 0; i < document.tasks().size(); i++) {
      TaskRecord task = document.tasks().get(i);
      boolean opened = false;
      for (Evidence evidence : task.evidence()) {
        Span span = evidence.span();
        cuts.add(span.start());
        cuts.add(span.end());
        begins
            .computeIfAbsent(span.start(), start -> new ArrayList<>())
            .add(new Mark(span.end(), token(i + 1, evidence.field())));
        if (!opened && evidence.field().equals("/text")) {
          opens.computeIfAbsent(span.start(), start -> new ArrayList<>()).add(i + 1);
          opened = true;
        }
      }
    }
    return pieces(document, text, List.copyOf(cuts), begins, opens);
  }

  /** Evidence that goes on to {@code end}. */
  private record Mark(int end, String token) {}

  private static List<Piece> pieces(
      Document document,
      String text,
      List<Integer> cuts,
      Map<Integer, List<Mark>> begins,
      Map<Integer, List<Integer>> opens) {
    List<Piece> pieces = new ArrayList<>();
    List<Mark> open = new ArrayList<>();
    int stretch = 0;
    for (int i = 0; i + 1 < cuts.size(); i++) {
      int start = cuts.get(i);
      open.removeIf(mark -> mark.end() <= start);
      open.addAll(begins.getOrDefault(start, List.of()));
      while (document.coverage().get(stretch).span().end() <= start) {
        stretch++;
      }
      String tokens = String.join(" ", open.stream().map(Mark::token).distinct().toList());
      pieces.add(
          new Piece(
              text.substring(start, cuts.get(i + 1)),
              document.coverage().get(stretch).role().label(),
              tokens,
              opens.getOrDefault(start, List.of())));
    }
    return pieces;
  }
}
