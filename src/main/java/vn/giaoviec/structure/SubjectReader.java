package vn.giaoviec.structure;

import java.util.List;
import vn.giaoviec.text.Folding;

/**
 * Reads what stands between a notice's title and its body: the subject, or a letter's addressees.
 */
final class SubjectReader {

  private static final int MOST_LINES = 14;

  private SubjectReader() {}

  /**
   * Reads the subject below the title.
   *
   * @param subject takes its lines
   * @return the first line of the body
   */
  static int titled(List<TextLine> lines, int title, List<String> subject) {
    String own = lines.get(title).words();
    PartWord.Line line = PartWord.match(own);
    for (PartWord word : PartWord.values()) {
      int length = word.isType() ? line.matches().length(0, word) : 0;
      if (length > 0 && length < line.tokens().size()) {
        subject.add(own.substring(line.tokens().start(length)));
      }
    }
    int i = title + 1;
    int last = Math.min(lines.size(), title + MOST_LINES);
    int blanks = i < lines.size() ? lines.get(i).blankBefore() : 0;
    while (i < last && !opensBody(lines, i, blanks, subject.isEmpty())) {
      String words = lines.get(i).words();
      if (!Furniture.isRule(words)
          && !Folding.fold(words).startsWith("(ban hành")
          && !Folding.fold(words).startsWith("(kèm theo")) {
        subject.add(words);
      }
      i++;
    }
    return i;
  }

  private static boolean opensBody(List<TextLine> lines, int i, int usual, boolean first) {
    TextLine line = lines.get(i);
    if (first) {
      return false;
    }
    String before = lines.get(i - 1).words();
    if (before.endsWith(".")
        || before.endsWith(":")
        || MarkerReader.read(line.words()).isNumbered()) {
      return true;
    }
    if (isSetApart(lines, i)
        || line.blankBefore() > Math.max(1, usual)
        || line.words().endsWith(".")) {
      return true;
    }
    char start = line.words().charAt(0);
    if (Character.isLowerCase(start)
        || line.words().startsWith("(")
        || line.words().startsWith("“")) {
      return false;
    }
    PartWord.Line words = PartWord.match(line.words());
    boolean capitals = HeadReader.isCapitals(before) && !HeadReader.isCapitals(line.words());
    boolean open = PartWord.match(before).ends(PartWord.OPEN_END) || before.endsWith(",");
    boolean endsWithText = line.words().length() > 45 || line.words().endsWith(":");
    return !open
        && endsWithText
        && (words.starts(PartWord.BODY) || capitals || line.words().length() > 200);
  }

  /** Returns whether there is more room above a line than above the one before it. */
  private static boolean isSetApart(List<TextLine> lines, int i) {
    TextLine line = lines.get(i);
    TextLine before = lines.get(i - 1);
    float usual = i > 1 ? PageShape.pitch(lines.get(i - 2), before) : 0;
    return Character.isUpperCase(line.words().charAt(0))
        && (line.blankBefore() > before.blankBefore()
            || usual > 0 && PageShape.pitch(before, line) > usual * 1.2f);
  }

  /**
   * Reads the addressees of a letter.
   *
   * @param addressees takes them
   * @return the first line of the body
   */
  static int addressed(List<TextLine> lines, int letter, List<String> addressees) {
    String first = lines.get(letter).words();
    int colon = first.indexOf(':');
    String rest = colon < 0 ? "" : first.substring(colon + 1).strip();
    StringBuilder entry = new StringBuilder(rest);
    int i = letter + 1;
    while (i < lines.size() && continues(lines, i, entry.toString())) {
      String words = lines.get(i).words();
      if (HeadFields.isOther(words)) {
        i++; // the other column of the head, read in between
        continue;
      }
      if (isEntry(words)) {
        add(entry, addressees);
        entry.append(words.substring(1).strip());
      } else {
        entry.append(entry.length() == 0 ? "" : " ").append(words);
      }
      i++;
    }
    add(entry, addressees);
    return i;
  }

  private static void add(StringBuilder entry, List<String> addressees) {
    String words = entry.toString().strip();
    while (words.endsWith(";") || words.endsWith(".") || words.endsWith(",")) {
      words = words.substring(0, words.length() - 1).strip();
    }
    if (!words.isEmpty()) {
      addressees.add(words);
    }
    entry.setLength(0);
  }

  private static boolean isEntry(String words) {
    return words.startsWith("-") || words.startsWith("–") || words.startsWith("+");
  }

  private static boolean continues(List<TextLine> lines, int i, String entry) {
    String words = lines.get(i).words();
    if (isEntry(words) || HeadFields.isOther(words)) {
      return true;
    }
    if (entry.isEmpty()) {
      return !PartWord.match(words).starts(PartWord.BODY) || words.length() < 45;
    }
    if (entry.endsWith(".")) {
      return false;
    }
    return (entry.endsWith(";")
            || entry.endsWith(",")
            || Character.isLowerCase(words.charAt(0))
            || entry.length() > 20 && words.length() < 45)
        && words.length() < 90;
  }

  /** Leaves "V/v" and "Về việc" of a letter's subject out. */
  static String withoutPrefix(String words) {
    String folded = Folding.fold(words);
    for (String prefix : new String[] {"v/v:", "v/v", "về việc"}) {
      if (folded.startsWith(prefix)) {
        return words.substring(prefix.length()).strip();
      }
    }
    return words;
  }
}
