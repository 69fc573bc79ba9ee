package vn.giaoviec.structure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.notice.Warning;
import vn.giaoviec.text.CanonicalText;
import vn.giaoviec.text.Folding;

/**
 * Reads the lines above the title or the addressees, column by column: issuer, number, place, date,
 * urgency, a letter's subject (Decree 30/2020/NĐ-CP, Appendix I, components 1 to 5 and 10).
 */
final class HeadFields {

  /** "Vân Khê, ngày", in a dispatch "Vân Khê, hồi 14 giờ 00 ngày". */
  private static final Pattern PLACE =
      Pattern.compile(
          "^([\\p{L} .-]{2,40}?)\\s*,\\s*"
              + "(?:(?:hồi )?\\d{1,2} giờ(?: \\d{2})?(?: phút)?,? )?ngày");

  /**
   * Begins at a letter: a search from each blank of a wide gap would take the square of its width.
   */
  private static final Pattern PLACE_LATER =
      Pattern.compile("(?<=\\s\\s|\\||\\|\\s)\\p{L}[\\p{L} .-]{1,39}?\\s*,\\s*ngày");

  /** An issuer that is named by the decision that set it up. */
  private static final Pattern SET_UP = Pattern.compile("đoàn .* theo quyết định số .*");

  private static final Pattern OF_TITLE = Pattern.compile("^của (.+?) số ");
  private static final Pattern AREA =
      Pattern.compile("(tỉnh|thành phố|huyện|quận|xã|phường|thị xã|thị trấn) .*");
  private static final int LONGEST_LINE = 60;

  private final List<String> issuer = new ArrayList<>();
  private final List<String> subject = new ArrayList<>();
  private final NumberReader number;
  private final IssueDateReader date;
  private @Nullable String place;
  private @Nullable String urgency;
  private boolean numbered;

  /**
   * Whether no name was looked at before: a head's first line names a body in small letters too.
   */
  private boolean first = true;

  /** Whether the date stands behind the place of issue, where no other can. */
  private boolean dated;

  private boolean about;

  HeadFields(CanonicalText text) {
    this.number = new NumberReader(text);
    this.date = new IssueDateReader(text);
  }

  /** Reads a line; {@code next} is the one after it, where a wrapped date goes on. */
  void read(TextLine given, @Nullable TextLine next) {
    String line = given.words();
    String folded = Folding.fold(line);
    boolean quotes = (about || startsSubject(line)) && !folded.startsWith("số");
    quotes |= SET_UP.matcher(folded).matches();
    if (!number.found() && !quotes) {
      number.read(given, folded);
    }
    if (isDate(folded) || isWrappedDate(folded, next)) {
      boolean placed = PLACE.matcher(folded).find() || PLACE_LATER.matcher(folded).find();
      if (placed ? !dated : !date.found() && !quotes && !cites(folded)) {
        dated = placed;
        date.read(given, next);
      }
    }
    boolean left = false;
    boolean leftmost = true;
    for (String column : FootReader.columns(line)) {
      String words = withoutRules(beforeMotto(column.strip()));
      if (!words.isEmpty()) {
        readColumn(words);
        left |= leftmost && about;
        leftmost = false;
      }
    }
    about |= left; // the date at the right of "V/v ..." ends no subject that goes on below
  }

  /**
   * Reads what identifies the notice in a line below its title: "CỦA CHÍNH PHỦ SỐ 94/NĐ-CP NGÀY ...
   * VỀ VIỆC ...".
   */
  void readSign(TextLine given, TextLine next) {
    String line = given.words();
    String folded = Folding.fold(line);
    int subjectAt = folded.indexOf("về việc");
    String head = subjectAt < 0 ? folded : folded.substring(0, subjectAt);
    Matcher found = OF_TITLE.matcher(head);
    if (issuer.isEmpty() && found.find()) {
      issuer.add(line.substring(found.start(1), found.end(1)).strip());
    }
    if (!number.found()) {
      number.read(given, head);
    }
    if (!date.found() && isDate(head)) {
      date.read(given, head, next);
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
    if (PartWord.match(words).is(PartWord.URGENCY)) {
      urgency = words;
      return;
    }
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
    return folded.startsWith("v/v") || folded.startsWith("về việc") || plain && number.found();
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

  /** "Vân Khê, ngày 21", and on the next line "tháng 11 năm 2025". */
  private static boolean isWrappedDate(String folded, @Nullable TextLine next) {
    return next != null
        && PLACE.matcher(folded).find()
        && Folding.startsWith(next.words(), "tháng ");
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
        && (NumberReader.isIn(folded) || IssueDateReader.isIn(folded));
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
    boolean post = line.starts(PartWord.SIGNER) && HeadReader.isCapitals(words);
    boolean names = post || line.starts(PartWord.BODY_NAME);
    boolean place = AREA.matcher(Folding.fold(words)).matches();
    boolean small = first && names && words.length() < LONGEST_LINE && isName(line, words);
    boolean goesOn = place && issuer.size() == 1 && !HeadReader.isCapitals(issuer.get(0));
    first = false;
    if (numbered || !small && !goesOn && !HeadReader.isCapitals(words)) {
      return;
    }
    boolean office = line.is(PartWord.OFFICE);
    if (names && !office && !issuer.isEmpty() && !continuesName()) {
      issuer.clear();
    }
    if (names || place || !issuer.isEmpty()) {
      issuer.add(office ? 0 : issuer.size(), words);
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
    PartWord.Line line = PartWord.match(last);
    return line.is(PartWord.OFFICE)
        || line.is(PartWord.SIGNER)
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
    return number.value();
  }

  @Nullable String place() {
    return place;
  }

  @Nullable LocalDate issuedOn() {
    return date.date();
  }

  @Nullable YearMonth issuedIn() {
    return date.month();
  }

  /** Returns what OCR did not read surely of the number and date. */
  List<Warning> doubts() {
    List<Warning> doubts = new ArrayList<>();
    if (number.doubt() != null) {
      doubts.add(Warning.of(Warning.Code.NUMBER_DOUBTFUL, number.doubt()));
    }
    if (date.doubt() != null) {
      doubts.add(Warning.of(Warning.Code.ISSUE_DATE_DOUBTFUL, date.doubt()));
    }
    return doubts;
  }

  @Nullable String urgency() {
    return urgency;
  }
}
