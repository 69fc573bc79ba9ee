package vn.giaoviec.structure;

import java.util.List;
import java.util.regex.Pattern;
import vn.giaoviec.text.Folding;

/** Reads what stands between a notice's title and its body: the subject. */
final class SubjectReader {

  private static final int MOST_LINES = 14;

  /** "THỦ TƯỚNG CHÍNH PHỦ điện:" opens the body of a dispatch. */
  private static final Pattern DISPATCH = Pattern.compile(" (?:[đĐ]iện|ĐIỆN)\\s*:| ĐIỆN$");

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
      boolean issuer = line.tokens().is(length, "của") && HeadReader.isCapitals(own);
      boolean urgency =
          line.matches().length(length, PartWord.URGENCY) == line.tokens().size() - length;
      if (length > 0 && length < line.tokens().size() && !issuer && !urgency) {
        subject.add(own.substring(line.tokens().start(length)));
      }
    }
    int i = title + 1;
    int last = Math.min(lines.size(), title + MOST_LINES);
    int blanks = i < lines.size() ? lines.get(i).blankBefore() : 0;
    while (i < last && !opensBody(lines, i, blanks, subject.isEmpty())) {
      String words = lines.get(i).words();
      boolean issuer = isOfIssuer(words, subject) || subject.isEmpty() && namesOn(lines, i);
      int about = issuer ? aboutIn(words, lines.get(Math.min(i + 1, lines.size() - 1))) : -1;
      if (about > 0) {
        subject.add(words.substring(about));
      } else if (!Furniture.isRule(words)
          && !issuer
          && !Folding.startsWith(words, "(ban hành")
          && !Folding.startsWith(words, "(kèm theo")) {
        subject.add(words);
      }
      i++;
    }
    for (int n = enacting(lines, i); n > 0 && subject.size() > 1; n--) {
      subject.remove(subject.size() - 1);
    }
    return i;
  }

  /** Returns where the subject begins in "CỦA THỦ TƯỚNG CHÍNH PHỦ VỀ ĐẨY MẠNH ...", or -1. */
  private static int aboutIn(String words, TextLine next) {
    String folded = Folding.fold(words);
    int about = folded.indexOf("về việc");
    boolean below = Folding.startsWith(next.words(), "về "); // "CỦA BAN CHỈ ĐẠO VỀ ..." is a name
    return about > 0 || below ? about : folded.indexOf(" về ") + 1;
  }

  /**
   * Returns how many lines above the body's first say who decides, and are no part of the subject:
   * "BỘ TRƯỞNG BỘ X", "HỘI ĐỒNG NHÂN DÂN TỈNH Y" / "KHÓA VII, KỲ HỌP THỨ 4", over "Căn cứ ...".
   */
  static int enacting(List<TextLine> lines, int body) {
    if (body >= lines.size() || !Folding.startsWith(lines.get(body).words(), "căn cứ")) {
      return 0;
    }
    int dated = lines.get(body - 1).words().startsWith("(") ? 1 : 0; // "(Từ ngày ... )"
    int session =
        dated + (Folding.startsWith(lines.get(body - 1 - dated).words(), "khóa ") ? 1 : 0);
    String words = lines.get(body - 1 - session).words();
    PartWord.Line line = PartWord.match(words);
    boolean decides = line.starts(PartWord.SIGNER) || line.starts(PartWord.BODY_NAME);
    return decides && HeadReader.isCapitals(words) ? session + 1 : 0;
  }

  /** "CHỈ THỊ / CỦA BỘ TRƯỞNG BỘ X", "CÔNG ĐIỆN / KHẨN": no part of the subject. */
  private static boolean isOfIssuer(String words, List<String> subject) {
    return subject.isEmpty() && (namesIssuer(words) || PartWord.match(words).is(PartWord.URGENCY));
  }

  /**
   * "CHỈ THỊ CỦA BỘ TRƯỞNG / BỘ VĂN HÓA - THÔNG TIN / Về việc ...": the second says whose it is.
   */
  private static boolean namesOn(List<TextLine> lines, int i) {
    String before = lines.get(i - 1).words();
    return i + 1 < lines.size()
        && HeadReader.isCapitals(before)
        && HeadReader.isCapitals(lines.get(i).words())
        && Folding.fold(before).contains("của ")
        && Folding.startsWith(lines.get(i + 1).words(), "về ");
  }

  /** Returns whether a line below a title says, in capitals, whose document it is. */
  static boolean namesIssuer(String words) {
    return Folding.startsWith(words, "của ") && HeadReader.isCapitals(words);
  }

  /** "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH ĐIỆN:": the first line of a dispatch's body. */
  static boolean opensDispatch(String words) {
    return DISPATCH.matcher(words).find();
  }

  private static boolean opensBody(List<TextLine> lines, int i, int usual, boolean first) {
    TextLine line = lines.get(i);
    boolean ground = Folding.startsWith(line.words(), "căn cứ ") && !first;
    boolean letter = Folding.startsWith(line.words(), "kính gửi");
    if (ground || letter || line.row() != null || opensDispatch(line.words())) {
      return true;
    }
    if (first) {
      return isWhole(line.words());
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
    if (capitals && words.starts(PartWord.BODY)) {
      return true; // however short a narrow page leaves the line
    }
    boolean open = PartWord.match(before).ends(PartWord.OPEN_END) || before.endsWith(",");
    boolean endsWithText = line.words().length() > 45 || line.words().endsWith(":");
    return !open
        && endsWithText
        && (words.starts(PartWord.BODY) || capitals || line.words().length() > 200);
  }

  /** A title without subject: the first sentence is the body's. */
  private static boolean isWhole(String words) {
    String folded = Folding.fold(words);
    boolean ends = words.endsWith(".") || words.endsWith(":");
    boolean subject = folded.startsWith("về") || folded.startsWith("v/v");
    return ends
        && !subject
        && !HeadReader.isCapitals(words)
        && PartWord.match(words).starts(PartWord.BODY);
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

  /** Leaves "V/v" and "Về việc" of a letter's subject out. */
  static String withoutPrefix(String words) {
    String plain = words.replaceFirst("^[\"“”']+", "").replaceFirst("[\"“”']+$", "");
    String folded = Folding.fold(plain);
    for (String prefix : new String[] {"v/v:", "v/v", "về việc", "về:"}) {
      if (folded.startsWith(prefix)) {
        return plain.substring(prefix.length()).strip();
      }
    }
    return words;
  }
}
