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

  /** Returns all that a line of nothing but names holds. */
  static List<UnitName> named(Sentence s) {
    List<UnitName> names = new ArrayList<>();
    read(s, false, names, names);
    return names;
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
    int known = Math.max(list.end(), from + 1);
    int end = list.isEmpty() || goesOn(s, known) ? end(s, known) : known;
    if (list.names().size() > 1) {
      list.names().forEach(name -> add(s, name, names));
      return end;
    }
    end = afterAddition(s, end);
    int other = sameKind(s, from, end);
    if (other > 0) {
      names.add(new UnitName(s.words(from, other), s.tokens().span(from, other)));
      return other;
    }
    boolean whole =
        !list.isEmpty() && end == list.end() && list.names().get(0).name().indexOf(' ') > 0;
    names.add(
        whole ? list.names().get(0) : new UnitName(s.words(from, end), s.tokens().span(from, end)));
    return end;
  }

  /** "Bộ Công Thương Bộ Tài chính": the next name of a list that lost its line ends, or -1. */
  private static int sameKind(Sentence s, int from, int end) {
    boolean department = (s.is(from, "bộ") || s.is(from, "sở")) && s.length(from, Word.KIND) == 1;
    for (int i = from + 2; department && i < end; i++) {
      boolean next = s.isCapital(i) && s.words(i, i + 1).equals(s.words(from, from + 1));
      if (next && s.length(i, Word.KIND) == 1) {
        return i;
      }
    }
    return -1;
  }

  /** Adds a name; "khu kinh tế" after "Ban Quản lý các khu công nghiệp" belongs to it. */
  private static void add(Sentence s, UnitName name, List<UnitName> names) {
    UnitName before = names.isEmpty() ? null : names.get(names.size() - 1);
    String first = name.name().split(" ", 2)[0];
    if (before != null
        && Character.isLowerCase(first.charAt(0))
        && before.name().contains("các " + first + " ")) {
      Span both = before.span().hull(name.span());
      names.set(names.size() - 1, new UnitName(both.of(s.text().value()), both));
    } else if (Character.isLowerCase(first.charAt(0)) && first.equals(name.name())) {
      names.add(toSeparator(s, name)); // "thôn" of "thôn Đông", which looked like a person's name
    } else {
      names.add(name);
    }
  }

  private static UnitName toSeparator(Sentence s, UnitName name) {
    String text = s.text().value();
    int end = name.span().end();
    while (end < s.span().end() && ",;(.".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    Span whole = new Span(name.span().start(), end);
    return new UnitName(whole.of(text).strip(), whole);
  }

  /** "Ban biên tập", "thôn Đông": words that begin no name go on with one. */
  private static boolean goesOn(Sentence s, int i) {
    if (s.sign(i) == '&' && !s.is(i + 1, Word.KIND)) {
      return true; // "Phòng Đào tạo &CTSV"
    }
    boolean begins = s.is(i, Word.KIND) || s.is(i, Word.POST) || s.is(i, Word.GROUP);
    return i < s.size()
        && s.tokens().isWord(i)
        && !(s.isCapital(i) && (begins || s.is(i, Word.DETERMINER)))
        && !s.is(i, "và")
        && !s.is(i, "hoặc")
        && !ends(s, i);
  }

  /** "UBND xã (bộ phận địa chính)", "Ban Quản lý các khu công nghiệp và khu kinh tế". */
  private static int afterAddition(Sentence s, int from) {
    int end = from;
    if (s.is(end, "và")
        && goesOn(s, end + 1)
        && !s.isCapital(end + 1)
        && title(s, end + 1) == 0
        && UnitReader.expected(s, end + 1).isEmpty()) {
      end = end(s, end + 1);
    }
    return s.sign(end) == '(' && label(s, end + 1) == 0 ? s.afterBracket(end) : end;
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
