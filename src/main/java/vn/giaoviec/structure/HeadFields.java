package vn.giaoviec.structure;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.text.Folding;

/**
 * Reads the lines above the title or the addressees, column by column: issuer, number, place, date,
 * urgency, a letter's subject (Decree 30/2020/NĐ-CP, Appendix I, components 1 to 5 and 10).
 */
final class HeadFields {

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:^|[\\s|])số\\s*:?\\s*([0-9][0-9. ]{0,9}(?:/\\s*[0-9]{4})?)"
              + "\\s*([/-]\\s*[\\p{L}0-9&.]+(?:\\s?[-/]\\s?[\\p{L}0-9&.]+)*)");
  private static final Pattern DATE =
      Pattern.compile("ngày\\s*(\\d{1,2})\\s*tháng\\s*(\\d{1,2})\\s*năm\\s*(\\d{4})");

  /** "ngày ... tháng 10 năm 2017": the day is left open, or written by hand. */
  private static final Pattern MONTH =
      Pattern.compile("ngày[\\s.…_]*\\S{0,8}[\\s.…_]*tháng\\s*(\\d{1,2})\\s*năm\\s*(\\d{4})");

  private static final Pattern PLACE = Pattern.compile("^([\\p{L} .-]{2,40}?)\\s*,\\s*ngày");

  /**
   * Begins at a letter: a search from each blank of a wide gap would take the square of its width.
   */
  private static final Pattern PLACE_LATER =
      Pattern.compile("(?<=\\s\\s|\\||\\|\\s)\\p{L}[\\p{L} .-]{1,39}?\\s*,\\s*ngày");

  private static final Pattern OF_TITLE = Pattern.compile("^của (.+?) số ");
  private static final Pattern AREA =
      Pattern.compile("(tỉnh|thành phố|huyện|quận|xã|phường|thị xã|thị trấn) .*");
  private static final int LONGEST_LINE = 60;
  private static final int FIRST_YEAR = 1945;
  private static final int LAST_YEAR = 2099;

  private final List<String> issuer = new ArrayList<>();
  private final List<String> subject = new ArrayList<>();
  private @Nullable String number;
  private @Nullable String place;
  private @Nullable LocalDate issuedOn;
  private @Nullable YearMonth issuedIn;
  private @Nullable String urgency;
  private boolean numbered;

  /**
   * Whether no name was looked at before: a head's first line names a body in small letters too.
   */
  private boolean first = true;

  /** Whether the date stands behind the place of issue, where no other can. */
  private boolean dated;

  private boolean about;

  /** Reads a line; {@code next} is the one after it, where a wrapped date goes on, or "". */
  void read(String line, String next) {
    String folded = Folding.fold(line);
    boolean quotes = (about || startsSubject(line)) && !folded.startsWith("số");
    if (number == null && !quotes) {
      readNumber(line, folded);
    }
    if (isDate(folded)) {
      boolean placed = PLACE.matcher(folded).find() || PLACE_LATER.matcher(folded).find();
      if (placed ? !dated : issuedOn == null && !quotes && !cites(folded)) {
        dated = placed;
        readDate(folded, Folding.fold(next));
      }
    }
    for (String column : FootReader.columns(line)) {
      String words = withoutRules(beforeMotto(column.strip()));
      if (!words.isEmpty()) {
        readColumn(words);
      }
    }
  }

  /**
   * Reads what identifies the notice in a line below its title: "CỦA CHÍNH PHỦ SỐ 94/NĐ-CP NGÀY ...
   * VỀ VIỆC ...".
   */
  void readSign(String line, String next) {
    String folded = Folding.fold(line);
    int subjectAt = folded.indexOf("về việc");
    String head = subjectAt < 0 ? folded : folded.substring(0, subjectAt);
    Matcher found = OF_TITLE.matcher(head);
    if (issuer.isEmpty() && found.find()) {
      issuer.add(line.substring(found.start(1), found.end(1)).strip());
    }
    if (number == null) {
      readNumber(line, head);
    }
    if (issuedOn == null && isDate(head)) {
      readDate(head, Folding.fold(next));
    }
  }

  /** Reads who decides, "HỘI ĐỒNG NHÂN DÂN TỈNH Y", where no head names the issuer. */
  void readEnacting(String line) {
    if (issuer.isEmpty() && !PartWord.match(line).starts(PartWord.SIGNER)) {
      issuer.add(line);
    }
  }

  /** "... theo Chỉ thị số 16/CT-TTg ngày ...": the date of another paper. */
  private static boolean cites(String folded) {
    int number = folded.indexOf("số ");
    return number > 0 && folded.indexOf("ngày", number) > 0;
  }

  /** "UBND TỈNH X CỘNG HÒA XÃ HỘI ...": columns that only one space keeps apart. */
  private static String beforeMotto(String words) {
    PartWord.Line line = PartWord.match(words);
    for (int i = 1; i < line.tokens().size(); i++) {
      if (line.matches().is(i, PartWord.MOTTO)) {
        return words.substring(0, line.tokens().start(i)).strip();
      }
    }
    return words;
  }

  /** The line drawn under a name may be read as part of it. */
  private static String withoutRules(String words) {
    int end = words.length();
    while (end > 0 && " _".indexOf(words.charAt(end - 1)) >= 0) {
      end--;
    }
    return words.substring(0, end);
  }

  private void readColumn(String words) {
    readPlace(words);
    about = about && !isOther(words) || startsSubject(words);
    if (about) {
      subject.add(SubjectReader.withoutPrefix(words));
    } else if (Folding.startsWith(words, "số") || words.startsWith("/")) {
      numbered = true; // "/TB-UBND" is left of a number that is written by hand
      int subjectAt = Folding.fold(words).indexOf(" v/v ");
      about = subjectAt > 0; // "Số: 2676/VPCP-TTĐT V/v kiểm tra ..."
      if (about) {
        subject.add(SubjectReader.withoutPrefix(words.substring(subjectAt + 1)));
      }
    } else if (!isOther(words)) {
      readName(words);
    }
  }

  private boolean startsSubject(String words) {
    String folded = Folding.fold(words).replaceFirst("^[\"“”']", "");
    boolean plain = folded.startsWith("về ") || folded.startsWith("về:");
    return folded.startsWith("v/v") || folded.startsWith("về việc") || plain && number != null;
  }

  /** Returns whether words in the head belong to another column than the subject's. */
  static boolean isOther(String words) {
    String folded = Folding.fold(words);
    return PartWord.starts(words, PartWord.MOTTO)
        || isMottoPart(words)
        || isDate(folded) && words.length() < LONGEST_LINE
        || folded.startsWith("số:")
        || Furniture.isRule(words);
  }

  private static boolean isMottoPart(String words) {
    PartWord.Line line = PartWord.match(words);
    int length = line.matches().length(0, PartWord.MOTTO_PART);
    return length > 0 && length == line.tokens().size() && HeadReader.isCapitals(words);
  }

  private static boolean isDate(String folded) {
    int day = folded.indexOf("ngày");
    return day >= 0 && folded.indexOf("tháng", day) > 0;
  }

  /** Returns whether a line of a text without title can only belong to a head. */
  static boolean isHeadLine(String words) {
    if (PartWord.starts(words, PartWord.MOTTO)) {
      return true;
    }
    String folded = Folding.fold(words);
    return words.length() < LONGEST_LINE
        && (NUMBER.matcher(folded).find() || DATE.matcher(folded).find());
  }

  private void readNumber(String line, String folded) {
    Matcher found = NUMBER.matcher(folded);
    if (found.find()) {
      number = withoutSpace(line, found, 1) + withoutSpace(line, found, 2);
    }
  }

  private static String withoutSpace(String line, Matcher found, int group) {
    return line.substring(found.start(group), found.end(group)).replaceAll("\\s+", "");
  }

  private void readDate(String folded, String next) {
    Matcher found = DATE.matcher(folded);
    boolean wrapped = false;
    if (!found.find()) {
      found = DATE.matcher(folded + " " + next);
      wrapped = true;
    }
    try {
      if (!wrapped || found.find()) {
        issuedOn = LocalDate.of(year(found, 3), number(found, 2), number(found, 1));
        issuedIn = null;
      } else if (issuedOn == null) {
        Matcher month = MONTH.matcher(folded);
        issuedIn = month.find() ? YearMonth.of(year(month, 2), number(month, 1)) : issuedIn;
      }
    } catch (DateTimeException e) {
      issuedOn = null; // no such day
    }
  }

  private static int number(Matcher found, int group) {
    return Integer.parseInt(found.group(group));
  }

  /** Returns a year in which papers of this kind were issued; OCR may read any other. */
  private static int year(Matcher found, int group) {
    int year = number(found, group);
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      throw new DateTimeException("no year of issue: " + year);
    }
    return year;
  }

  private void readPlace(String words) {
    if (place == null) {
      Matcher found = PLACE.matcher(words.toLowerCase(Locale.ROOT));
      if (found.find()) {
        place = words.substring(found.start(1), found.end(1)).strip();
      }
    }
  }

  private void readName(String words) {
    PartWord.Line line = PartWord.match(words);
    if (line.is(PartWord.URGENCY)) {
      urgency = words;
      return;
    }
    boolean names = line.starts(PartWord.BODY_NAME);
    boolean place = AREA.matcher(Folding.fold(words)).matches();
    boolean small = first && names && words.length() < LONGEST_LINE && isName(line, words);
    boolean goesOn = place && issuer.size() == 1 && !HeadReader.isCapitals(issuer.get(0));
    first = false;
    if (numbered || !small && !goesOn && !HeadReader.isCapitals(words)) {
      return;
    }
    if (names && !issuer.isEmpty() && !continuesName()) {
      issuer.clear();
    }
    if (names || place || !issuer.isEmpty()) {
      issuer.add(words);
    }
  }

  /** "Sở Y tế", "Ủy ban nhân dân tỉnh"; not "Ban hành kèm theo ...", "Hội nghị tổng kết ...". */
  private static boolean isName(PartWord.Line line, String words) {
    int own = line.matches().length(0, PartWord.BODY_NAME);
    return !words.endsWith(".")
        && (own > 2 || own < line.tokens().size() && line.tokens().isCapital(own));
  }

  /** "BAN CHỈ ĐẠO" / "SỞ ..." replace each other; "VĂN PHÒNG" / "ỦY BAN NHÂN DÂN" go together. */
  private boolean continuesName() {
    String last = Folding.fold(issuer.get(issuer.size() - 1));
    return last.equals("văn phòng")
        || last.endsWith(" và")
        || last.endsWith("-")
        || last.endsWith(",");
  }

  @Nullable String issuer() {
    return issuer.isEmpty() ? null : String.join(" ", issuer);
  }

  List<String> subject() {
    return subject;
  }

  @Nullable String number() {
    return number;
  }

  @Nullable String place() {
    return place;
  }

  @Nullable LocalDate issuedOn() {
    return issuedOn;
  }

  @Nullable YearMonth issuedIn() {
    return issuedIn;
  }

  @Nullable String urgency() {
    return urgency;
  }
}
