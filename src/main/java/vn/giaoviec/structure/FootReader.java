package vn.giaoviec.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.notice.Role;
import vn.giaoviec.notice.Signer;
import vn.giaoviec.text.Folding;

/**
 * Reads the foot of a notice: "Nơi nhận" and the signature, side by side or one after the other.
 */
final class FootReader {

  private static final int LONGEST_FOOT = 90;
  private static final int LONGEST_LINE = 160;
  private static final int LONGEST_NAME = 60;
  private static final int SHORTEST_ENTRY = 2;

  /** "Phụ lục 2", "PHỤ LỤC"; not "Phụ lục kèm theo gồm ...". */
  private static final Pattern APPENDIX =
      Pattern.compile("PHỤ LỤC(?!\\p{L}).*|Phụ lục(?: số)? [0-9IVX].*");

  private static final Pattern SPACES = Pattern.compile("[\\s\u00a0]+");

  /** What OCR reads of a stamp's edge or a signature's stroke behind a post. */
  private static final Pattern AFTER_POST = Pattern.compile("[^\\p{L}\\p{N})]+$");

  private final List<Frame.Part> parts = new ArrayList<>();
  private final List<String> recipients = new ArrayList<>();
  private boolean openEntry;
  private final List<String> capacities = new ArrayList<>();
  private @Nullable String name;
  private final int end;

  FootReader(List<TextLine> lines, int start) {
    int i = start;
    boolean inRecipients = false;
    while (i < lines.size() && i < start + LONGEST_FOOT) {
      TextLine line = lines.get(i);
      boolean signed = name != null || !capacities.isEmpty();
      boolean ends = signed && line.row() != null || endsFoot(line.words(), signed);
      if (i > start && ends && (signed || !recipients.isEmpty())) {
        break;
      }
      inRecipients |= Folding.fold(line.words()).contains("nơi nhận");
      boolean signature = false;
      boolean left = true;
      String before = name;
      String signer = null; // of two who sign side by side the first
      for (String column : columns(line.words())) {
        if (!Furniture.isRule(column.strip())) {
          signature |= read(column.strip(), inRecipients, left);
        }
        left = false;
        signer = signer == null && !Objects.equals(name, before) ? name : signer;
      }
      name = signer == null ? name : signer;
      parts.add(new Frame.Part(line, signature ? Role.SIGNATURE : Role.RECIPIENTS));
      i++;
    }
    this.end = Math.max(i, start);
  }

  /** Returns the columns of a line that shows two side by side. */
  static String[] columns(String words) {
    if (!hasColumns(words)) {
      return new String[] {words};
    }
    return words.startsWith("|") || words.contains(" | ")
        ? words.replace("*", "").split(" *\\| *| -{5,} *", -1)
        : words.split("\\t+| {3,}", -1);
  }

  private static boolean hasColumns(String words) {
    return words.contains("   ")
        || words.indexOf('\t') >= 0
        || words.startsWith("|")
        || words.contains(" | ");
  }

  /** An annex, a numbered part and, after the signature, running text are body again. */
  private static boolean endsFoot(String words, boolean signed) {
    Marker.Kind kind = MarkerReader.read(words).kind();
    return startsAnnex(words)
        || kind == Marker.Kind.ROMAN
        || kind == Marker.Kind.ARTICLE
        || kind == Marker.Kind.PART
        || signed && words.length() > LONGEST_LINE && kind != Marker.Kind.DASH;
  }

  /** Returns whether words within the body can only be the title of what is annexed to it. */
  static boolean isAnnexTitle(String words) {
    return !ParagraphReader.endsSentence(words)
        && (APPENDIX.matcher(words).matches() || isCapitals(words) && startsAnnex(words));
  }

  private static boolean startsAnnex(String words) {
    String folded = Folding.fold(words);
    return isCapitals(words) && PartWord.isTypeAlone(words)
        || folded.startsWith("phụ lục")
        || folded.startsWith("danh mục") && isCapitals(words)
        || folded.startsWith("danh sách") && isCapitals(words)
        || folded.startsWith("biểu ") && isCapitals(words)
        || folded.startsWith("chương trình hành động") && isCapitals(words)
        || folded.startsWith("mẫu ")
        || folded.startsWith("đề cương");
  }

  /** Takes a line or column; returns whether it belongs to the signature. */
  private boolean read(String words, boolean inRecipients, boolean left) {
    if (words.isEmpty()) {
      return false;
    }
    if (isCapacity(words)) {
      addCapacity(words);
      return true;
    }
    int signed = nameAfterCapacity(words);
    if (signed > 0) {
      addCapacity(words.substring(0, signed).strip());
      name = words.substring(signed).strip();
      return true;
    }
    if (inRecipients && (words.startsWith("-") || words.startsWith("+") || words.startsWith("–"))) {
      addEntry(words.substring(1).strip());
      return false;
    }
    if (Folding.startsWith(words, "nơi nhận")) {
      inlineEntries(words);
      return false;
    }
    if (isName(words) && (!capacities.isEmpty() || isOfFamily(words))) {
      name = name(words);
      return true;
    }
    if (left && openEntry) {
      addEntry(recipients.remove(recipients.size() - 1) + " " + words);
    }
    return false;
  }

  /** Adds a post; "KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC" are two. */
  private void addCapacity(String given) {
    String words = AFTER_POST.matcher(given).replaceFirst("");
    PartWord.Line line = PartWord.match(words);
    int size = line.tokens().size();
    int own = line.matches().length(0, PartWord.CAPACITY);
    for (int i = own; own > 0 && i < size; i++) {
      if (i + line.matches().length(i, PartWord.SIGNER) == size) {
        boolean second = i > own && line.tokens().isWord(i - 1);
        if (second) {
          capacities.add(words.substring(0, line.tokens().start(i)).strip());
        }
        capacities.add(second ? words.substring(line.tokens().start(i)) : words);
        return;
      }
    }
    capacities.add(words);
  }

  /** "Nơi nhận: - Như trên; - Lưu: VT." in one cell of a table. */
  private void inlineEntries(String words) {
    int colon = words.indexOf(':');
    if (colon > 0) {
      for (String entry : words.substring(colon + 1).split("(?:^|(?<=[;.]))\\s*[-–]\\s", -1)) {
        if (!entry.isBlank()) {
          addEntry(entry.strip());
        }
      }
    }
    openEntry = false;
  }

  private void addEntry(String words) {
    if (words.chars().filter(FootReader::isOfWord).count() < SHORTEST_ENTRY) {
      return; // a stroke over the list
    }
    openEntry = !words.endsWith(";") && !words.endsWith(".");
    recipients.add(openEntry ? words : words.substring(0, words.length() - 1).strip());
  }

  /** A letter or digit of a word; not the lone circumflex that a stroke is read as. */
  private static boolean isOfWord(int c) {
    return Character.isUpperCase(c) || Character.isLowerCase(c) || Character.isDigit(c);
  }

  /** Returns where the name begins in "TM. CHÍNH PHỦ THỦ TƯỚNG Lê Văn An", or 0. */
  private static int nameAfterCapacity(String words) {
    if (words.length() > LONGEST_LINE) {
      return 0;
    }
    for (int i = words.indexOf(' '); i > 0; i = words.indexOf(' ', i + 1)) {
      if (!isCapitals(words.substring(0, i))) {
        return 0; // a capacity is told in capitals
      }
      String rest = words.substring(i + 1);
      if (isName(rest) && isCapacity(words.substring(0, i))) {
        return i + 1;
      }
    }
    return 0;
  }

  /** "TL. CHỦ TỊCH", "PHÓ CHÁNH VĂN PHÒNG". */
  static boolean isCapacity(String words) {
    if (!hasColumns(words) && !isCapitals(words)) {
      return false;
    }
    String[] columns = columns(words);
    String last = columns[columns.length - 1].strip();
    if (last.isEmpty() || !isCapitals(last) || last.length() > 70) {
      return false;
    }
    PartWord.Line line = PartWord.match(last);
    if (line.holds(PartWord.MOTTO) || SubjectReader.opensDispatch(last)) {
      return false; // "THỦ TƯỚNG CHÍNH PHỦ CỘNG HÒA XÃ HỘI ...": a head
    }
    return line.starts(PartWord.SIGNER)
        || line.starts(PartWord.CAPACITY) && line.tokens().size() > 2;
  }

  private static boolean isCapitals(String words) {
    for (int i = 0; i < words.length(); i++) {
      if (Character.isLowerCase(words.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Two to six capitalised words, after a title perhaps: "TS. Lê Thị Bình", "Siu H'Năm". */
  private static boolean isName(String words) {
    if (words.length() > LONGEST_NAME) {
      return false;
    }
    String[] parts = name(words).split(" ", -1);
    if (parts.length < 2 || parts.length > 6) {
      return false;
    }
    for (String part : parts) {
      if (part.isEmpty()
          || !Character.isUpperCase(part.charAt(0))
          || !part.chars().allMatch(c -> Character.isLetter(c) || c == '\'' || c == '’')) {
        return false;
      }
      if (part.length() > 1 && isCapitals(part)) {
        return false;
      }
    }
    return true;
  }

  /** Where no post was read, "Tai Mũi Họng" may be anything, and only families tell a person. */
  private static boolean isOfFamily(String words) {
    return PartWord.match(name(words)).starts(PartWord.SURNAME);
  }

  private static String name(String words) {
    String folded = SPACES.matcher(words).replaceAll(" ").strip();
    int dot = folded.lastIndexOf(". ");
    String person = dot >= 0 && dot < 12 ? folded.substring(dot + 2) : folded;
    PartWord.Line line = PartWord.match(person);
    int rank = line.matches().length(0, PartWord.RANK); // "Đại tá Lê Văn An"
    return rank < line.tokens().size() ? person.substring(line.tokens().start(rank)) : person;
  }

  int end() {
    return end;
  }

  List<Frame.Part> parts() {
    return parts;
  }

  List<String> recipients() {
    return recipients;
  }

  @Nullable Signer signer() {
    if (capacities.isEmpty() && name == null) {
      return null;
    }
    String position = capacities.isEmpty() ? null : capacities.get(capacities.size() - 1);
    String capacity =
        capacities.size() > 1
            ? String.join(" ", capacities.subList(0, capacities.size() - 1))
            : null;
    return new Signer(capacity, position, name);
  }
}
