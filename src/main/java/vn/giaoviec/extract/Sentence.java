package vn.giaoviec.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extract.model.Piece;
import vn.giaoviec.rules.Lexicon;
import vn.giaoviec.rules.Matches;
import vn.giaoviec.rules.WordList;
import vn.giaoviec.structure.Block;
import vn.giaoviec.text.AlignedText;
import vn.giaoviec.text.Span;
import vn.giaoviec.text.Tokens;

/** A stretch of a block cut into tokens, with the words of the lexicon found in it. */
final class Sentence {

  /**
   * The lists of words beside this class: the small ones of the grammar, the large ones of names.
   */
  static final List<String> WORDS =
      List.of("units.words", "names.words", "clauses.words", "verbs.words", "tables.words");

  /** Lists that tell the parts of a document, too, and stand beside those. */
  private static final List<String> SHARED = List.of("itself.words", "surnames.words");

  private static final Lexicon<Word> LEXICON = load();

  /** Posts of bodies of bodies: no name of a notice is so deep. */
  private static final int DEEPEST = 24;

  private static final long PREDICATE =
      Matches.mask(Word.VERB, Word.LIGHT, Word.MODAL, Word.CHAIR, Word.WITH, Word.PAST);

  private final AlignedText text;
  private final Span span;
  private final Tokens tokens;
  private final Matches<Word> matches;

  /** Whether it is a heading in capitals. */
  private final boolean capitals;

  /** How many names that hold each other are being read. */
  private int depth;

  /** The tokens as pieces of features' names, made when they are first asked for. */
  private Piece @Nullable [] pieces;

  Sentence(AlignedText text, Span span) {
    this.text = text;
    this.span = span;
    this.tokens = new Tokens(text, span);
    this.matches = LEXICON.match(tokens);
    this.capitals = isInCapitals(text.value(), span);
  }

  /**
   * Returns whether a name may be read within those that are being read; {@link #leave} ends it.
   */
  boolean enter() {
    if (depth == DEEPEST) {
      return false;
    }
    depth++;
    return true;
  }

  void leave() {
    depth--;
  }

  private static Lexicon<Word> load() {
    List<WordList.Entry> entries = new ArrayList<>();
    for (String file : WORDS) {
      entries.addAll(WordList.beside(Sentence.class, file));
    }
    for (String file : SHARED) {
      entries.addAll(WordList.beside(Block.class, file));
    }
    return new Lexicon<>(Word.class, entries);
  }

  /** Returns the token after the last word: the size, or that of the sign that ends it. */
  int afterLastWord() {
    int end = size();
    while (end > 0 && !tokens().isWord(end - 1)) {
      end--;
    }
    return end;
  }

  AlignedText text() {
    return text;
  }

  Span span() {
    return span;
  }

  String words() {
    return span.of(text.value());
  }

  Tokens tokens() {
    return tokens;
  }

  int size() {
    return tokens.size();
  }

  /** Returns the length in tokens of the longest phrase of a category at a token, or 0. */
  int length(int token, Word category) {
    return matches.length(token, category);
  }

  boolean is(int token, Word category) {
    return matches.is(token, category);
  }

  boolean is(int token, String word) {
    return tokens.is(token, word);
  }

  boolean is(int token, String word, String next) {
    return tokens.is(token, word, next);
  }

  boolean is(int token, String word, String next, String third) {
    return tokens.is(token, word, next) && tokens.is(token + 2, third);
  }

  /** Returns the sign that a token is, each dash as "-"; a space for a word. */
  char sign(int token) {
    char sign = tokens.sign(token);
    return sign == '–' || sign == '—' || sign == '−' ? '-' : sign;
  }

  /** Returns a token, folded, as a piece of a feature's name. */
  Piece piece(int token) {
    if (pieces == null) {
      pieces = new Piece[tokens.size()];
    }
    Piece piece = pieces[token];
    if (piece == null) {
      piece = Piece.of(text.folded(), tokens.start(token), tokens.end(token));
      pieces[token] = piece;
    }
    return piece;
  }

  /** Returns whether a token begins with a capital, and not only as all letters around it do. */
  boolean isCapital(int token) {
    return tokens.isCapital(token) && !(capitals && token > 0 && is(token, Word.PLACE));
  }

  /** Returns whether a body's or a post's name begins at a token: "Ủy ban ...", "Giám đốc ...". */
  boolean beginsBody(int token) {
    return isCapital(token) && (is(token, Word.KIND) || is(token, Word.POST));
  }

  private static boolean isInCapitals(String text, Span span) {
    for (int i = span.start(); i < span.end(); i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Returns the token after the bracket that opens at {@code open}, or the size if none closes. */
  int afterBracket(int open) {
    int depth = 0;
    for (int i = open; i < size(); i++) {
      char c = sign(i);
      if (c == '(') {
        depth++;
      } else if (c == ')' && --depth == 0) {
        return i + 1;
      }
    }
    return size();
  }

  /** Returns the token after the bracket that opens at {@code i}, or {@code i} where none does. */
  int pastBracket(int i) {
    return sign(i) == '(' ? afterBracket(i) : i;
  }

  /** Returns the token after the quotation that opens at {@code open}, or the next if none ends. */
  int afterQuote(int open) {
    for (int i = open + 1; i < size(); i++) {
      if (sign(i) == '"') {
        return i + 1;
      }
    }
    return open + 1;
  }

  /** Returns the next token from {@code from} on, outside brackets, that is the sign, or -1. */
  int next(char sign, int from) {
    for (int i = from; i < size(); i++) {
      if (sign(i) == sign) {
        return i;
      }
      if (sign(i) == '(') {
        i = afterBracket(i) - 1;
      }
    }
    return -1;
  }

  /** Returns whether a predicate can begin at the token: no name of a unit goes on over it. */
  boolean beginsPredicate(int token) {
    boolean opens = matches.isAny(token, PREDICATE) || is(token, Word.ORDER) && !namesMatter(token);
    opens |= length(token, Word.VERB_FIRST) > 1;
    return opens && !isCapital(token);
  }

  /** "không tiếp nhận": a predicate, and no part of a name. */
  boolean refuses(int token) {
    return is(token, Word.NEGATION) && is(token + length(token, Word.NEGATION), Word.VERB);
  }

  /** "giao thông", "giao ban" order nothing; "giao Ban Quản lý dự án" does. */
  boolean namesMatter(int token) {
    return length(token, Word.NOMINAL) > length(token, Word.ORDER) && !isCapital(token + 1);
  }

  /** Returns whether the words end at the token: a sign, or a word that opens another phrase. */
  boolean endsPhrase(int token) {
    return token >= size()
        || !tokens.isWord(token)
        || beginsPredicate(token)
        || !isCapital(token) && (is(token, Word.PREFACE) || is(token, Word.PURPOSE));
  }

  /** Returns the words of some tokens, as written. */
  String words(int from, int to) {
    return tokens.words(from, to);
  }

  @Override
  public String toString() {
    return words();
  }
}
