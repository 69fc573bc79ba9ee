package vn.giaoviec.structure;

import java.util.ArrayList;
import java.util.List;
import vn.giaoviec.text.Folding;
import vn.giaoviec.text.Span;

/** Reads the lines by which a letter names those it is sent to: "Kính gửi: ...". */
final class LetterReader {

  private final List<TextLine> lines;
  private final List<List<Span>> addressees = new ArrayList<>();
  private List<Span> entry = new ArrayList<>();
  private String last = "";
  private int length;
  private final int end;

  /**
   * Reads the addressees of a letter.
   *
   * @param letter the line that opens with "Kính gửi"
   */
  LetterReader(List<TextLine> lines, int letter) {
    this.lines = lines;
    TextLine first = lines.get(letter);
    int colon = first.words().indexOf(':');
    if (colon >= 0) {
      add(first, colon + 1);
    }
    int i = letter + 1;
    while (i < lines.size() && continues(i)) {
      TextLine line = lines.get(i++);
      if (HeadFields.isOther(line.words())) {
        continue; // the other column of the head, read in between
      }
      if (isEntry(line.words())) {
        close();
      }
      add(line, isEntry(line.words()) ? 1 : 0);
    }
    close();
    this.end = i;
  }

  /** Returns the first line of the body. */
  int end() {
    return end;
  }

  /** Returns the addressees in order, each as the stretches of text that name it. */
  List<List<Span>> addressees() {
    return addressees;
  }

  /**
   * Returns the lines with "Kính gửi: Ông (Bà) Hiệu trưởng các trường. Thực hiện Kế hoạch ..." cut
   * where the body begins.
   */
  static List<TextLine> withBodyApart(List<TextLine> lines) {
    for (int i = 0; i < lines.size(); i++) {
      TextLine line = lines.get(i);
      if (Folding.startsWith(line.words(), "kính gửi")) {
        int stop = line.words().indexOf(". ");
        String rest = stop < 0 ? "" : line.words().substring(stop + 2).strip();
        if (rest.isEmpty() || !PartWord.match(rest).starts(PartWord.BODY)) {
          return lines;
        }
        int start = line.words().length() - rest.length();
        List<TextLine> all = new ArrayList<>(lines);
        all.set(i, line.part(0, stop + 1, line.blankBefore()));
        all.add(i + 1, line.part(start, line.words().length(), 1));
        return all;
      }
    }
    return lines;
  }

  private void add(TextLine line, int from) {
    String words = line.words();
    int start = from;
    while (start < words.length() && LineReader.isSpace(words.charAt(start))) {
      start++;
    }
    if (start < words.length()) {
      entry.add(new Span(line.span().start() + start, line.span().end()));
      last = words.substring(start);
      length += last.length() + 1;
    }
  }

  private void close() {
    int cut = last.length();
    while (cut > 0 && (";.,".indexOf(last.charAt(cut - 1)) >= 0 || last.charAt(cut - 1) == ' ')) {
      cut--;
    }
    if (!entry.isEmpty()) {
      Span span = entry.remove(entry.size() - 1);
      if (cut > 0) {
        entry.add(new Span(span.start(), span.start() + cut));
      }
    }
    if (!entry.isEmpty()) {
      addressees.add(List.copyOf(entry));
    }
    entry = new ArrayList<>();
    last = "";
    length = 0;
  }

  private static boolean isEntry(String words) {
    return words.startsWith("-") || words.startsWith("–") || words.startsWith("+");
  }

  /** "- Yêu cầu Công an tỉnh ...": the body, and no addressee. */
  private static boolean orders(String words) {
    String folded = Folding.fold(words.substring(1).strip());
    return folded.startsWith("yêu cầu")
        || folded.startsWith("đề nghị")
        || folded.startsWith("giao ");
  }

  private boolean continues(int i) {
    String words = lines.get(i).words();
    if (isEntry(words) && orders(words)) {
      return false;
    }
    if (isEntry(words) || HeadFields.isOther(words)) {
      return true;
    }
    if (last.isEmpty()) {
      return !PartWord.starts(words, PartWord.BODY) || words.length() < 45;
    }
    if (last.endsWith(".")) {
      return false;
    }
    return (last.endsWith(";")
            || last.endsWith(",")
            || Character.isLowerCase(words.charAt(0))
            || length > 20 && words.length() < 45)
        && words.length() < 90;
  }
}
