package vn.giaoviec.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.notice.Header;
import vn.giaoviec.notice.Signer;
import vn.giaoviec.notice.Warning;
import vn.giaoviec.text.CanonicalText;
import vn.giaoviec.text.Folding;
import vn.giaoviec.text.Span;

/** Reads the head of a notice (Decree 30/2020/NĐ-CP, Appendix I, components 1 to 5 and 9). */
final class HeadReader {

  private static final int LONGEST_HEAD = 60;
  private static final int SHORTEST_SENTENCE = 24;
  private static final int LONGEST_STAMP = 30;

  /** What an office's stamp says, and what no line of the head's own begins with. */
  private static final Pattern STAMP =
      Pattern.compile(
          "^(?!v/v|về việc|trích yếu|số)(?=.*[:|]).*(đến|giờ|ngày|mật|khẩn|chuyển|\\|)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private final List<TextLine> lines;
  private final int bodyStart;
  private @Nullable String type;
  private final HeadFields fields;
  private final List<String> subject = new ArrayList<>();
  private final List<List<Span>> addressees = new ArrayList<>();

  HeadReader(List<TextLine> lines, CanonicalText canonical) {
    this.lines = lines;
    this.fields = new HeadFields(canonical);
    int title = title();
    int letter = title >= 0 ? -1 : letter();
    if (title >= 0) {
      fields(0, title);
      int end = SubjectReader.titled(lines, title, subject);
      boolean sent = end < lines.size() && Folding.startsWith(lines.get(end).words(), "kính gửi");
      this.bodyStart = sent ? addressees(end) : end;
      int enacting = SubjectReader.enacting(lines, bodyStart);
      if (enacting > 0) {
        fields.readEnacting(lines.get(bodyStart - enacting).words());
      }
      for (int i = title + 1; i < Math.min(bodyStart, lines.size() - 1); i++) {
        if (SubjectReader.namesIssuer(lines.get(i).words())) {
          fields.readSign(lines.get(i), lines.get(i + 1));
        }
      }
    } else if (letter >= 0) {
      fields(0, letter);
      this.bodyStart = addressees(letter);
      for (TextLine line : lines.subList(letter + 1, bodyStart)) {
        if (HeadFields.isOther(line.words())) {
          fields.read(line, null);
        }
      }
      type = type == null ? "CV" : type;
    } else {
      this.bodyStart = untitled();
    }
  }

  int bodyStart() {
    return bodyStart;
  }

  List<List<Span>> addressees() {
    return addressees;
  }

  /** Returns what of the head OCR did not read surely. */
  List<Warning> doubts() {
    return fields.doubts();
  }

  Header header(@Nullable Signer signer, List<String> recipients) {
    List<String> words = subject.isEmpty() ? fields.subject() : subject;
    return new Header(
        type,
        fields.number(),
        fields.issuer(),
        fields.place(),
        fields.issuedOn(),
        fields.issuedIn(),
        words.isEmpty() ? null : String.join(" ", words),
        fields.urgency(),
        signer,
        recipients);
  }

  /** Returns the line that is a document's type in capitals, or -1. */
  private int title() {
    for (int i = 0; i < Math.min(lines.size(), LONGEST_HEAD); i++) {
      String words = lines.get(i).words();
      if (Folding.startsWith(words, "kính gửi") || Folding.startsWith(words, "điều 1")) {
        return -1;
      }
      PartWord found = isCapitals(words) ? type(words) : stampedType(words);
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

  /** "ĐẾN Giờ: ..... CHỈ THỊ": the type, with the rest of a stamp read before it. */
  private static @Nullable PartWord stampedType(String words) {
    PartWord.Line line = PartWord.match(words);
    for (int i = 1; i < line.tokens().size(); i++) {
      int start = line.tokens().start(i);
      boolean stamped = start < LONGEST_STAMP && isCapitals(words.substring(start));
      if (!stamped || !STAMP.matcher(words.substring(0, start)).find()) {
        continue;
      }
      for (PartWord word : PartWord.values()) {
        if (word.isType() && line.matches().length(i, word) + i == line.tokens().size()) {
          return word;
        }
      }
    }
    return null;
  }

  /**
   * Reads to whom a letter, or a report below its title, is sent; returns where the body begins.
   */
  private int addressees(int from) {
    LetterReader reader = new LetterReader(lines, from);
    addressees.addAll(reader.addressees());
    return reader.end();
  }

  private int letter() {
    for (int i = 0; i < Math.min(lines.size(), LONGEST_HEAD); i++) {
      if (Folding.startsWith(lines.get(i).words(), "kính gửi")) {
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
    for (int i = 0; i < Math.min(lines.size(), 12) && !isSaid(lines.get(i).words()); i++) {
      last = HeadFields.isHeadLine(lines.get(i).words()) ? i + 1 : last;
    }
    fields(0, last);
    return last;
  }

  /** "UBND tỉnh có ý kiến như sau:": what is said ends a head, whatever stands below. */
  private static boolean isSaid(String words) {
    boolean closed = words.endsWith(".") || words.endsWith(":") || words.endsWith(";");
    return closed && words.length() > SHORTEST_SENTENCE && !HeadFields.isHeadLine(words);
  }

  /** Reads the lines above the title. */
  private void fields(int from, int to) {
    for (int i = from; i < to; i++) {
      fields.read(lines.get(i), i + 1 < lines.size() ? lines.get(i + 1) : null);
    }
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
