package vn.giaoviec.extract;

import java.util.ArrayList;
import java.util.List;
import vn.giaoviec.text.AlignedText;
import vn.giaoviec.text.Cell;
import vn.giaoviec.text.Span;

/**
 * Those whom a cell names. Whatever stands there is a name: a cell that says who leads holds
 * nothing else, however the name is made.
 *
 * @param lead those who lead
 * @param coordinating those who take part: "Sở A chủ trì; phối hợp: Sở B" in one cell
 */
record CellParties(List<UnitName> lead, List<UnitName> coordinating) {

  CellParties {
    lead = List.copyOf(lead);
    coordinating = List.copyOf(coordinating);
  }

  static CellParties read(AlignedText text, Cell cell) {
    List<UnitName> lead = new ArrayList<>();
    List<UnitName> with = new ArrayList<>();
    boolean coordinating = false;
    List<Span> paragraphs = cell.paragraphs();
    for (int n = 0; n < paragraphs.size(); n++) {
      Span span = paragraphs.get(n);
      while (n + 1 < paragraphs.size() && goesOn(text, paragraphs.get(n + 1))) {
        span = span.hull(paragraphs.get(++n));
      }
      coordinating = read(new Sentence(text, span), coordinating, lead, with);
    }
    return new CellParties(lead, with);
  }

  /** A paragraph that begins with a small letter is the rest of a name that was broken by hand. */
  private static boolean goesOn(AlignedText text, Span paragraph) {
    return !paragraph.isEmpty()
        && Character.isLowerCase(text.value().charAt(paragraph.start()))
        && !takesPart(new Sentence(text, paragraph), 0);
  }

  private static boolean read(
      Sentence s, boolean goesOn, List<UnitName> lead, List<UnitName> with) {
    boolean coordinating = goesOn;
    int i = 0;
    while (i < s.size()) {
      int label = label(s, i);
      if (label > 0) {
        coordinating = takesPart(s, i);
        i += label;
      } else if (title(s, i) > 0) {
        i += title(s, i);
      } else if (!s.tokens().isWord(i) || s.is(i, "và") || s.is(i, "hoặc")) {
        i = s.sign(i) == '(' ? s.afterBracket(i) : i + 1;
      } else {
        i = name(s, i, coordinating ? with : lead);
      }
    }
    return coordinating;
  }

  /** "chủ trì", "phối hợp:" say what those around them are to do. */
  private static int label(Sentence s, int i) {
    int lead = Math.max(s.length(i, Word.CHAIR), s.length(i, Word.LEAD_LABEL));
    int with = Math.max(s.length(i, Word.WITH), s.length(i, Word.WITH_LABEL));
    return Math.max(lead, Math.max(with, s.length(i, Word.COLUMN_WITH)));
  }

  private static boolean takesPart(Sentence s, int i) {
    return s.is(i, Word.WITH) || s.is(i, Word.WITH_LABEL) || s.is(i, Word.COLUMN_WITH);
  }

  private static int title(Sentence s, int i) {
    return s.isCapital(i + 1)
        ? Math.max(s.length(i, Word.HONORIFIC), s.length(i, Word.TEACHER))
        : 0;
  }

  /** Adds the name that begins at a token, and returns the token after it. */
  private static int name(Sentence s, int from, List<UnitName> names) {
    UnitList list = UnitReader.expected(s, from);
    boolean goesOn = goesOn(s, list.end());
    if (!list.isEmpty() && !(goesOn && list.names().size() == 1)) {
      names.addAll(list.names());
      return goesOn ? end(s, list.end()) : Math.max(list.end(), from + 1);
    }
    int end = end(s, Math.max(list.end(), from + 1));
    names.add(new UnitName(s.words(from, end), s.tokens().span(from, end)));
    return end;
  }

  /** "Ban biên tập": small letters go on with a name that the grammar does not know. */
  private static boolean goesOn(Sentence s, int i) {
    return i < s.size() && s.tokens().isWord(i) && !s.isCapital(i) && !ends(s, i) && !s.is(i, "và");
  }

  private static int end(Sentence s, int from) {
    int end = from;
    while (end < s.size() && !ends(s, end)) {
      end++;
    }
    return end;
  }

  private static boolean ends(Sentence s, int i) {
    char sign = s.sign(i);
    boolean parts = sign == ',' || sign == ';' || sign == '(' || sign == '.' || sign == ':';
    boolean next = s.is(i, "và") && (title(s, i + 1) > 0 || s.is(i + 1, Word.KIND));
    return parts || next || label(s, i) > 0;
  }
}
