package vn.giaoviec.structure;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.notice.Header;
import vn.giaoviec.notice.Signer;
import vn.giaoviec.text.Folding;

/** Reads the head of a notice (Decree 30/2020/NĐ-CP, Appendix I, components 1 to 5 and 9). */
final class HeadReader {

  private static final int LONGEST_HEAD = 60;
  private static final Pattern NUMBER =
      Pattern.compile(
          "số\\s*:?\\s*([0-9][0-9. ]{0,9}(?:/\\s*[0-9]{4})?)\\s*([/-]\\s*[\\p{L}0-9&.]+(?:\\s?[-/]\\s?[\\p{L}0-9&.]+)*)");
  private static final Pattern DATE =
      Pattern.compile("ngày\\s*(\\d{1,2})\\s*tháng\\s*(\\d{1,2})\\s*năm\\s*(\\d{4})");
  private static final Pattern PLACE = Pattern.compile("^([\\p{L} .-]{2,40}?)\\s*,\\s*ngày");

  private final List<TextLine> lines;
  private final int bodyStart;
  private @Nullable String type;
  private @Nullable String number;
  private @Nullable String place;
  private @Nullable LocalDate issuedOn;
  private @Nullable String urgency;
  private final List<String> issuer = new ArrayList<>();
  private final List<String> subject = new ArrayList<>();
  private final List<String> addressees = new ArrayList<>();

  HeadReader(List<TextLine> lines) {
    this.lines = lines;
    int title = title();
    int letter = title >= 0 ? -1 : letter();
    if (title >= 0) {
      fields(0, title);
      this.bodyStart = SubjectReader.titled(lines, title, subject);
    } else if (letter >= 0) {
      fields(0, letter);
      this.bodyStart = SubjectReader.addressed(lines, letter, addressees);
      type = type == null ? "CV" : type;
    } else {
      this.bodyStart = untitled();
    }
  }

  int bodyStart() {
    return bodyStart;
  }

  List<String> addressees() {
    return addressees;
  }

  Header header(@Nullable Signer signer, List<String> recipients) {
    String body = issuer.isEmpty() ? null : String.join(" ", issuer);
    String about = subject.isEmpty() ? null : String.join(" ", subject);
    return new Header(type, number, body, place, issuedOn, about, urgency, signer, recipients);
  }

  /** Returns the line that is a document's type in capitals, or -1. */
  private int title() {
    for (int i = 0; i < Math.min(lines.size(), LONGEST_HEAD); i++) {
      String words = lines.get(i).words();
      String folded = Folding.fold(words);
      if (folded.startsWith("kính gửi") || folded.startsWith("điều 1")) {
        return -1;
      }
      PartWord found = isCapitals(words) ? type(words) : null;
      if (found != null) {
        type = found.abbreviation();
        return i;
      }
    }
    return -1;
  }

  private static @Nullable PartWord type(String words) {
    PartWord.Line line = PartWord.match(words);
    for (PartWord word : PartWord.values()) {
      int length = word.isType() ? line.matches().length(0, word) : 0;
      if (length > 0 && (length == line.tokens().size() || isCapitals(words))) {
        return word;
      }
    }
    return null;
  }

  private int letter() {
    for (int i = 0; i < Math.min(lines.size(), LONGEST_HEAD); i++) {
      if (Folding.fold(lines.get(i).words()).startsWith("kính gửi")) {
        return i;
      }
    }
    return -1;
  }

  /** A text that lost its head begins with a title line: "Chỉ thị về việc ...". */
  private int untitled() {
    if (lines.isEmpty()) {
      return 0;
    }
    String first = lines.get(0).words();
    PartWord.Line line = PartWord.match(first);
    for (PartWord word : PartWord.values()) {
      int length = word.isType() ? line.matches().length(0, word) : 0;
      if (length > 0 && first.length() < 400) {
        type = word.abbreviation();
        type = type.equals("KL") ? "TB" : type;
        int from = type.equals("TB") && line.tokens().is(length - 1, "luận") ? 2 : length;
        if (from < line.tokens().size()) {
          subject.add(first.substring(line.tokens().start(from)).strip());
        }
        return 1;
      }
    }
    int last = 0;
    for (int i = 0; i < Math.min(lines.size(), 12); i++) {
      last = isHeadLine(lines.get(i).words()) ? i + 1 : last;
    }
    fields(0, last);
    return last;
  }

  private static boolean isHeadLine(String words) {
    return PartWord.match(words).starts(PartWord.MOTTO)
        || NUMBER.matcher(Folding.fold(words)).find() && words.length() < 60
        || DATE.matcher(Folding.fold(words)).find() && words.length() < 60;
  }

  /** Reads the lines above the title, column by column. */
  private void fields(int from, int to) {
    boolean numbered = false;
    boolean about = false;
    for (int i = from; i < to; i++) {
      for (String column : FootReader.columns(lines.get(i).words())) {
        String words = column.strip();
        if (words.isEmpty()) {
          continue;
        }
        about = about && !isOther(words) || startsSubject(words);
        if (about) {
          subject.add(SubjectReader.withoutPrefix(words));
        } else if (Folding.fold(words).startsWith("số")) {
          numbered = true;
          number(words);
          date(words);
        } else {
          other(words, numbered);
        }
      }
    }
  }

  private static boolean startsSubject(String words) {
    String folded = Folding.fold(words);
    return folded.startsWith("v/v") || folded.startsWith("về việc");
  }

  /** Returns whether words in the head belong to another column than the subject's. */
  private static boolean isOther(String words) {
    String folded = Folding.fold(words);
    return PartWord.match(words).starts(PartWord.MOTTO)
        || folded.contains("ngày")
            && folded.contains("tháng")
            && folded.contains("năm")
            && words.length() < 60
        || folded.startsWith("số:")
        || Furniture.isRule(words);
  }

  private void other(String words, boolean numbered) {
    PartWord.Line line = PartWord.match(words);
    if (line.starts(PartWord.MOTTO) || Furniture.isRule(words)) {
      return;
    }
    if (line.is(PartWord.URGENCY)) {
      urgency = words;
      return;
    }
    if (date(words) || !isCapitals(words) || numbered) {
      return;
    }
    boolean names = line.starts(PartWord.BODY_NAME);
    boolean place =
        Folding.fold(words).matches("(tỉnh|thành phố|huyện|quận|xã|phường|thị xã|thị trấn) .*");
    if (names && !issuer.isEmpty() && !continuesName()) {
      issuer.clear();
    }
    if (names || place || !issuer.isEmpty()) {
      issuer.add(words);
    }
  }

  /** "BAN CHỈ ĐẠO" / "SỞ ..." replace each other; "VĂN PHÒNG" / "ỦY BAN NHÂN DÂN" go together. */
  private boolean continuesName() {
    String last = Folding.fold(issuer.get(issuer.size() - 1));
    return last.equals("văn phòng")
        || last.endsWith(" và")
        || last.endsWith("-")
        || last.endsWith(",");
  }

  private void number(String words) {
    Matcher found = NUMBER.matcher(Folding.fold(words));
    if (found.find()) {
      String sign = words.substring(found.start(2), found.end(2));
      number =
          words.substring(found.start(1), found.end(1)).replaceAll("\\s+", "")
              + sign.replaceAll("\\s+", "");
    }
  }

  private boolean date(String words) {
    String folded = Folding.fold(words);
    if (!folded.contains("ngày") || !folded.contains("tháng")) {
      return false;
    }
    Matcher at = PLACE.matcher(words.toLowerCase(java.util.Locale.ROOT));
    if (at.find() && place == null) {
      place = words.substring(at.start(1), at.end(1)).strip();
    }
    Matcher found = DATE.matcher(folded);
    if (found.find()) {
      try {
        issuedOn =
            LocalDate.of(
                Integer.parseInt(found.group(3)),
                Integer.parseInt(found.group(2)),
                Integer.parseInt(found.group(1)));
      } catch (DateTimeException e) {
        return true; // no such day: left out
      }
    }
    return true;
  }

  static boolean isCapitals(String words) {
    int letters = 0;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      letters += Character.isLetter(c) ? 1 : 0;
    }
    return letters > 1;
  }
}
