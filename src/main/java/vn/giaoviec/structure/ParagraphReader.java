package vn.giaoviec.structure;

import java.util.ArrayList;
import java.util.List;
import vn.giaoviec.text.AlignedText;
import vn.giaoviec.text.CanonicalText;
import vn.giaoviec.text.CanonicalText.Wrapping;
import vn.giaoviec.text.Row;
import vn.giaoviec.text.Span;

/** Joins lines that a page's width made into paragraphs. */
final class ParagraphReader {

  private final CanonicalText canonical;
  private final Seams seams;
  private final PageShape shape;

  /** Makes a reader of the lines of a body and of what is annexed to it. */
  ParagraphReader(CanonicalText canonical, List<TextLine> body, List<TextLine> annex) {
    this.canonical = canonical;
    this.seams = new Seams(canonical.value());
    List<TextLine> all = new ArrayList<>(body);
    all.addAll(annex);
    all.removeIf(line -> line.row() != null);
    this.shape = new PageShape(all);
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
    if (isRow(line) || isRow(before)) {
      return true;
    }
    if (isBare(before, first)) {
      return MarkerReader.read(line.words()).kind() != Marker.Kind.NONE;
    }
    String words = before.words();
    if (canonical.wrapping() == Wrapping.PARAGRAPHS) {
      return !continues(words) || !Character.isLowerCase(line.words().charAt(0));
    }
    boolean ended = endsSentence(words);
    Marker marker = MarkerReader.read(line.words());
    if (marker.kind() != Marker.Kind.NONE) {
      return opensItem(before, line, first, marker, ended);
    }
    if (!ended && (isCut(before, first) || isItself(line))) {
      return false;
    }
    if (isLabelled(line.words()) || ended && PartWord.starts(line.words(), PartWord.OPENING)) {
      return true;
    }
    char start = line.words().charAt(0);
    boolean number = Character.isDigit(start) || start == 'I';
    if (Character.isLowerCase(start) || number && takesNumber(words)) {
      return false;
    }
    if (isCapitals(line.words()) != isCapitals(words)
        && line.words().length() > 6
        && words.length() > 6) {
      return true;
    }
    boolean apart = shape.isApart(before, line);
    if (!ended && !apart && isHeadingGoingOn(before, line, first)) {
      return false;
    }
    if (shape.isIndented(before, line, first)) {
      return ended || shape.isShort(before) || !continues(words);
    }
    if (ended) {
      return apart || shape.isShort(before);
    }
    boolean heading = MarkerReader.read(first.words()).isNumbered();
    boolean alone = before.equals(first) && shape.isShort(before) && shape.hasRoom(before, line);
    boolean named = before.equals(first) && isName(words) && Character.isUpperCase(start);
    return (heading && (alone || shape.isVeryShort(before)) || named && shape.isVeryShort(before))
            && !continues(words)
        || apart && shape.isShort(before)
        || shape.isFarApart(line);
  }

  /** "Bộ trưởng Bộ Xây dựng", alone on its line: a heading without a number. */
  private static boolean isName(String words) {
    PartWord.Line line = PartWord.match(words);
    return line.starts(PartWord.BODY_NAME) || line.starts(PartWord.SIGNER);
  }

  /** "Cơ quan chủ trì: ...": who does what stands above, whatever the line above ends in. */
  private static boolean isLabelled(String words) {
    return words.indexOf(':') > 0 // every label has one; few lines do
        && Character.isUpperCase(words.charAt(0))
        && PartWord.match(words).starts(PartWord.LABEL);
  }

  /** "II. MỤC", and on the next line "ĐÍCH, YÊU CẦU": however short, capitals go on in capitals. */
  private static boolean isHeadingGoingOn(TextLine before, TextLine line, TextLine first) {
    return before.equals(first)
        && isCapitals(before.words())
        && isCapitals(line.words())
        && MarkerReader.read(first.words()).isNumbered();
  }

  /** "... tổ chức thực hiện", and on the next line "Nghị quyết này." */
  private static boolean isItself(TextLine line) {
    String words = line.words();
    int end = words.length();
    while (end > 0 && "./".indexOf(words.charAt(end - 1)) >= 0) {
      end--;
    }
    return PartWord.match(words.substring(0, end)).is(PartWord.ITSELF);
  }

  /** "Điều 2. Sở", and on the next line the rest of the name. */
  private static boolean isCut(TextLine before, TextLine first) {
    Marker marker = MarkerReader.read(first.words());
    String rest = first.words().substring(marker.text().length()).strip();
    return before.equals(first)
        && marker.isNumbered()
        && rest.indexOf(' ') < 0
        && PartWord.match(rest).is(PartWord.BODY_NAME);
  }

  /** A bullet after one line that a number opens: that line is a heading. */
  private static boolean isHeadOf(TextLine before, TextLine first, Marker marker) {
    return before.equals(first)
        && !marker.isNumbered()
        && MarkerReader.read(first.words()).isNumbered()
        && first.words().length() < 60
        && !continues(first.words());
  }

  /**
   * "1." under one line "II. ... tiếp theo": a first number opens a list, whatever that line ends
   * in.
   */
  private static boolean beginsBelow(TextLine before, TextLine first, Marker marker) {
    Marker above = MarkerReader.read(first.words());
    return before.equals(first)
        && above.isNumbered()
        && above.text().endsWith(".")
        && marker.kind() == Marker.Kind.DECIMAL
        && marker.text().endsWith(".")
        && Numbering.value(marker) == 1
        && Numbering.outranks(above, marker)
        && first.words().charAt(first.words().length() - 1) != ',';
  }

  private boolean opensItem(
      TextLine before, TextLine line, TextLine first, Marker marker, boolean ended) {
    if (ended) {
      return true;
    }
    if (!beginsBelow(before, first, marker)
        && (continues(before.words()) || marker.isNumbered() && takesNumber(before.words()))) {
      return false;
    }
    String rest = line.words().substring(marker.text().length()).strip();
    if (rest.isEmpty()) {
      return marker.isNumbered();
    }
    boolean capital = !Character.isLowerCase(rest.charAt(0));
    if (marker.kind() == Marker.Kind.DASH || marker.kind() == Marker.Kind.PLUS) {
      return capital
          && (isHeadOf(before, first, marker)
              || isLabelled(rest)
              || shape.isShort(before)
              || shape.isIndented(before, line, first));
    }
    return capital
        && (marker.kind() != Marker.Kind.ROMAN
            || marker.text().endsWith(".")
            || shape.isShort(before));
  }

  private boolean isRow(TextLine line) {
    return RowReader.isRow(canonical.value(), line);
  }

  /** Returns whether a paragraph is so far a marker alone, its words on the next line. */
  private static boolean isBare(TextLine before, TextLine first) {
    return before.equals(first)
        && first.words().length() < 12
        && MarkerReader.read(first.words()).text().length() == first.words().length();
  }

  private static boolean continues(String words) {
    char last = words.charAt(words.length() - 1);
    if (last == ',' || last == '(' || last == '-' || last == '/' || last == '–') {
      return true;
    }
    return ends(words, PartWord.OPEN_END);
  }

  /** "Nghị quyết số", "giai đoạn": a number belongs to it. */
  private static boolean takesNumber(String words) {
    return ends(words, PartWord.NUMBER_END) && !isCapitals(words) || continues(words);
  }

  private static boolean ends(String words, PartWord category) {
    return Character.isLetter(words.charAt(words.length() - 1))
        && PartWord.match(words.substring(Math.max(0, words.length() - 24))).ends(category);
  }

  static boolean endsSentence(String words) {
    char last = words.charAt(words.length() - 1);
    if ((last == '"' || last == '”' || last == ')') && words.length() > 1) {
      last = words.charAt(words.length() - 2);
    }
    return last == '.' || last == ';' || last == ':' || last == '!' || last == '?' || last == '…';
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
    AlignedText.Builder builder = AlignedText.builder(canonical.value());
    if (isRow(first)) {
      AlignedText text = builder.append(first.span(), true).build();
      Row row = RowReader.row(canonical.value(), first, text);
      return new Paragraph(
          RowReader.marker(row, text), null, text, List.of(new Span(0, text.length())), row);
    }
    Marker marker = MarkerReader.read(first.words());
    int start = first.span().start();
    int length = marker.text().length();
    seams.append(builder, new Span(start + length, first.span().end()), true);
    for (int i = 1; i < lines.size(); i++) {
      seams.append(builder, lines.get(i).span(), isHyphenated(lines.get(i - 1), lines.get(i)));
    }
    AlignedText text = builder.build();
    return new Paragraph(
        marker,
        length == 0 ? null : new Span(start, start + length),
        text,
        SentenceSplitter.split(text.value()),
        null);
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
}
