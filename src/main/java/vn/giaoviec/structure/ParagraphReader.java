package vn.giaoviec.structure;

import java.util.ArrayList;
import java.util.List;
import vn.giaoviec.text.AlignedText;
import vn.giaoviec.text.Box;
import vn.giaoviec.text.CanonicalText;
import vn.giaoviec.text.CanonicalText.Wrapping;
import vn.giaoviec.text.Span;

/** Joins lines that a page's width made into paragraphs. */
final class ParagraphReader {

  private static final float INDENT = 9;

  private final CanonicalText canonical;
  private final int width;
  private final int usualBlanks;
  private final float left;
  private final float right;

  ParagraphReader(CanonicalText canonical, List<TextLine> lines) {
    this.canonical = canonical;
    this.width = usualWidth(lines);
    this.usualBlanks = usualBlanks(lines);
    List<Float> lefts = new ArrayList<>();
    List<Float> rights = new ArrayList<>();
    for (TextLine line : lines) {
      Box box = line.box();
      if (box != null) {
        lefts.add(box.x());
        rights.add(box.x() + box.width());
      }
    }
    this.left = quantile(lefts, 0.25f);
    this.right = quantile(rights, 0.75f);
  }

  private static float quantile(List<Float> values, float share) {
    values.sort(null);
    return values.isEmpty() ? 0 : values.get((int) (values.size() * share));
  }

  private static int usualWidth(List<TextLine> lines) {
    int[] lengths = lines.stream().mapToInt(line -> line.words().length()).sorted().toArray();
    return lengths.length == 0 ? 0 : lengths[(int) (lengths.length * 0.8)];
  }

  /** In some texts a blank line stands between any two. */
  private static int usualBlanks(List<TextLine> lines) {
    long blank = lines.stream().filter(line -> line.blankBefore() > 0).count();
    return blank * 5 > lines.size() * 3L ? 1 : 0;
  }

  List<Paragraph> read(List<TextLine> lines) {
    List<Paragraph> paragraphs = new ArrayList<>();
    List<TextLine> open = new ArrayList<>();
    for (TextLine line : lines) {
      if (!open.isEmpty() && begins(open.get(open.size() - 1), line, open.get(0))) {
        paragraphs.add(paragraph(open));
        open.clear();
      }
      open.add(line);
    }
    if (!open.isEmpty()) {
      paragraphs.add(paragraph(open));
    }
    return paragraphs;
  }

  private boolean begins(TextLine before, TextLine line, TextLine first) {
    if (canonical.wrapping() == Wrapping.PARAGRAPHS || isRow(line) || isRow(before)) {
      return true;
    }
    String words = before.words();
    boolean ended = endsSentence(words);
    Marker marker = MarkerReader.read(line.words());
    if (marker.kind() != Marker.Kind.NONE) {
      return opensItem(before, line, marker, ended || isHeadOf(before, first, marker));
    }
    char start = line.words().charAt(0);
    if (Character.isLowerCase(start) || Character.isDigit(start) && continues(words)) {
      return false;
    }
    if (isCapitals(line.words()) != isCapitals(words)
        && line.words().length() > 6
        && words.length() > 6) {
      return true;
    }
    if (isIndented(before, line)) {
      return ended || isShort(before) || line.box() != null && !words.endsWith(",");
    }
    if (ended) {
      return isShort(before) || line.blankBefore() > usualBlanks;
    }
    boolean heading = MarkerReader.read(first.words()).isNumbered();
    return heading && isVeryShort(before)
        || line.blankBefore() > usualBlanks && isShort(before)
        || line.blankBefore() > usualBlanks + 1;
  }

  /** A bullet after one line that a number opens: that line is a heading. */
  private static boolean isHeadOf(TextLine before, TextLine first, Marker marker) {
    return before.equals(first)
        && !marker.isNumbered()
        && MarkerReader.read(first.words()).isNumbered()
        && first.words().length() < 60
        && !continues(first.words());
  }

  private boolean opensItem(TextLine before, TextLine line, Marker marker, boolean ended) {
    if (ended) {
      return true;
    }
    if (continues(before.words())) {
      return false;
    }
    String rest = line.words().substring(marker.text().length()).strip();
    boolean capital = !rest.isEmpty() && !Character.isLowerCase(rest.charAt(0));
    if (marker.kind() == Marker.Kind.DASH || marker.kind() == Marker.Kind.PLUS) {
      return capital && (isShort(before) || isIndented(before, line));
    }
    return capital
        && (marker.kind() != Marker.Kind.ROMAN || marker.text().endsWith(".") || isShort(before));
  }

  private static boolean isRow(TextLine line) {
    return line.words().indexOf('\t') >= 0
        && line.words().indexOf('\t') != line.words().lastIndexOf('\t');
  }

  private static boolean continues(String words) {
    char last = words.charAt(words.length() - 1);
    if (last == ',' || last == '(' || last == '-' || last == '/' || last == '–') {
      return true;
    }
    if (Character.isLetter(last)) {
      return PartWord.match(words.substring(Math.max(0, words.length() - 24)))
          .ends(PartWord.OPEN_END);
    }
    return false;
  }

  static boolean endsSentence(String words) {
    char last = words.charAt(words.length() - 1);
    if ((last == '"' || last == '”' || last == ')') && words.length() > 1) {
      last = words.charAt(words.length() - 2);
    }
    return last == '.' || last == ';' || last == ':' || last == '!' || last == '?' || last == '…';
  }

  private boolean isIndented(TextLine before, TextLine line) {
    Box box = line.box();
    if (box != null) {
      return box.x() > left + INDENT && box.x() < left + 90;
    }
    return line.indent() > before.indent() + 1;
  }

  private boolean isShort(TextLine line) {
    Box box = line.box();
    return box != null
        ? box.x() + box.width() < right - 18
        : line.words().length() + line.indent() < width * 0.88;
  }

  private boolean isVeryShort(TextLine line) {
    Box box = line.box();
    return box != null
        ? box.x() + box.width() < right - 50
        : line.words().length() + line.indent() < width * 0.7;
  }

  private static boolean isCapitals(String words) {
    for (int i = 0; i < words.length(); i++) {
      if (Character.isLowerCase(words.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private Paragraph paragraph(List<TextLine> lines) {
    TextLine first = lines.get(0);
    Marker marker = MarkerReader.read(first.words());
    int length = marker.text().length();
    AlignedText.Builder builder = AlignedText.builder(canonical.value());
    Span start = first.span();
    builder.append(new Span(start.start() + length, start.end()), true);
    for (int i = 1; i < lines.size(); i++) {
      builder.append(lines.get(i).span(), isHyphenated(lines.get(i - 1), lines.get(i)));
    }
    Span markerSpan = length == 0 ? null : new Span(start.start(), start.start() + length);
    AlignedText text = builder.build();
    return new Paragraph(
        marker,
        markerSpan,
        text,
        lines.size() == 1 && isRow(first) ? cells(text, first) : List.of());
  }

  /** "KT-" and "XH" are one word. */
  private static boolean isHyphenated(TextLine before, TextLine line) {
    String words = before.words();
    int end = words.length() - 1;
    return end > 0
        && words.charAt(end) == '-'
        && Character.isLetter(words.charAt(end - 1))
        && Character.isLetter(line.words().charAt(0));
  }

  private static List<Span> cells(AlignedText text, TextLine row) {
    List<Span> cells = new ArrayList<>();
    int at = 0;
    for (String cell : row.words().split("\t", -1)) {
      String words = cell.strip().replaceAll("[\\s\u00a0]+", " ");
      int start = words.isEmpty() ? at : text.value().indexOf(words, at);
      if (start < 0) {
        start = at;
        words = "";
      }
      cells.add(new Span(start, start + words.length()));
      at = start + words.length();
    }
    return cells;
  }
}
