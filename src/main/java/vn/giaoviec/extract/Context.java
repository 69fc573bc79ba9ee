package vn.giaoviec.extract;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extract.time.TimeContext;
import vn.giaoviec.notice.Header;
import vn.giaoviec.structure.Block;
import vn.giaoviec.text.AlignedText;
import vn.giaoviec.text.Folding;
import vn.giaoviec.text.Span;

/**
 * What the header says that the reading of the body needs.
 *
 * @param type the document's type, or ""
 * @param issuer the issuing body, folded, its place left out; "" when unknown
 * @param times what undated times are resolved from
 * @param answers whether the subject says that the notice answers or informs
 * @param asked whether the subject is a report, which may be the one that is asked for
 * @param concludes whether the subject is what a meeting came to
 */
record Context(
    String type,
    String issuer,
    TimeContext times,
    boolean answers,
    boolean asked,
    boolean concludes)
    implements Issuer {

  /** Reports, submissions and minutes tell and propose to those above; they order nobody. */
  private static final Set<String> TELLING = Set.of("BC", "TTr", "BB");

  private static final int CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final int OPENING_BLOCKS = 4;

  /** An answer gives the law's words; other letters that begin so may well order. */
  private static final Pattern LAW =
      Pattern.compile(
          "^(căn cứ|tại|theo)( quy định tại)? (khoản|điểm|điều|luật|nghị định|thông tư)");

  private static final Pattern REPORT = Pattern.compile("^(về việc )?báo cáo", CASE);

  private static final Pattern CONCLUSION = Pattern.compile("kết luận|ý kiến", CASE);

  /** Nobody demands of those above: "yêu cầu thủ trưởng các đơn vị báo cáo ...". */
  private static final Pattern DEMAND =
      Pattern.compile(
          "^(?!.*đã)[^.;]{0,160}(?<!theo |ứng |các |bản )yêu cầu (các |thủ trưởng|giám đốc|hiệu trưởng|trưởng|ubnd|ủy ban|phòng)");

  private static final String REPLY = "trả lời ";

  /** How a letter that answers ends: so that somebody knows. */
  private static final Pattern ANSWERED =
      Pattern.compile(
          "^[^.;:]{0,90} (trả lời|có ý kiến|giải đáp) (để|cho|đến) [^.;:]{2,90} bi[eêếệ]t");

  /** What a letter answers that begins so. */
  private static final Pattern RECEIVED =
      Pattern.compile(
          "nhận được [^.;]{0,80}(công văn|văn bản|đơn |thư |phiếu chuyển|kiến nghị|câu hỏi)");

  /** The issuer's own view; that of its head hands out work. */
  private static final Pattern OWN_VIEW =
      Pattern.compile(
          "(^|[,.;] )[^,.;]{0,90} (có ý kiến|trả lời|giải đáp)[^.;:]{0,60} như sau\\s*:?$");

  private static final List<String> LEVELS =
      List.of(" tỉnh", " thành phố", " huyện", " quận", " thị xã", " xã", " phường");

  private static final Pattern DEPARTMENT =
      Pattern.compile(
          "^((phó )?(giám đốc|trưởng|chi cục trưởng) )?(sở|phòng(?! thương mại)|công an|chi cục|ban quản lý|ban qlda) .*");

  private static final List<String> HEADS = List.of("thủ tướng", "chính phủ");

  static Context of(Header header) {
    String type = header.documentType() == null ? "" : header.documentType();
    String issuer = header.issuer() == null ? "" : cut(normal(header.issuer()));
    boolean answers = answers(type, header.subject());
    boolean asked = answers && header.subject() != null && REPORT.matcher(header.subject()).find();
    boolean concludes = header.subject() != null && CONCLUSION.matcher(header.subject()).find();
    return new Context(type, issuer, TimeContext.of(header), answers, asked, concludes);
  }

  /** Returns the same for a letter whose body begins with the answer: "Trả lời công văn số ...". */
  Context reading(List<Block> body) {
    List<String> opening =
        body.stream()
            .limit(OPENING_BLOCKS)
            .filter(block -> !block.marker().isNumbered()) // what is ordered may be due later
            .map(block -> block.text().folded())
            .toList();
    TimeContext known = times.reading(opening);
    boolean views =
        opening.stream().anyMatch(block -> RECEIVED.matcher(block).find())
            && opening.stream().anyMatch(this::isOwnView);
    boolean replies =
        type.equals("CV")
            && body.stream()
                .limit(OPENING_BLOCKS) // "Địa chỉ: ...", "Mã số thuế: ..." may stand before
                .anyMatch(block -> block.text().folded().startsWith(REPLY))
            && body.stream().anyMatch(block -> LAW.matcher(block.text().folded()).find());
    boolean asks =
        asked && body.stream().anyMatch(block -> DEMAND.matcher(block.text().folded()).find());
    replies |= (views || endsInAnswer(body)) && type.equals("CV");
    return replies || asks
        ? new Context(type, issuer, known, replies, false, concludes)
        : new Context(type, issuer, known, answers, asked, concludes);
  }

  /** "Cục Thuế TP X trả lời để Công ty Y được biết và thực hiện.", near the end. */
  private static boolean endsInAnswer(List<Block> body) {
    Block last = body.isEmpty() ? null : body.get(body.size() - 1);
    boolean ends =
        body.stream()
            .skip(Math.max(0, body.size() - OPENING_BLOCKS))
            .anyMatch(block -> ANSWERED.matcher(block.text().folded()).find());
    return ends || last != null && endsInAnswer(last.children());
  }

  /** "Sau khi nghiên cứu, Bộ X có ý kiến như sau:", not "Phó Thủ tướng có ý kiến như sau:". */
  private boolean isOwnView(String block) {
    Matcher view = OWN_VIEW.matcher(block);
    boolean found = view.find();
    String who = found ? view.group() : "";
    boolean head = HEADS.stream().anyMatch(who::contains) || who.contains("chủ tịch");
    return found && !head && !who.contains("lãnh đạo") && !who.contains("đồng chí");
  }

  /** Returns whether the notice reports or answers, so that what it says of work orders none. */
  boolean tells() {
    return TELLING.contains(type) || answers;
  }

  /** Returns what a sentence without an order is taken for at the top of such a document. */
  Mode mode() {
    if (TELLING.contains(type)) {
      return Mode.TOLD;
    }
    return answers ? Mode.DESCRIPTION : type.equals("QC") ? Mode.RULES : Mode.STORY;
  }

  private static boolean answers(String type, @Nullable String subject) {
    if (subject == null || subject.isEmpty()) {
      return false;
    }
    AlignedText words = AlignedText.of(subject);
    Sentence s = new Sentence(words, new Span(0, words.length()));
    int from = s.is(0, "về") ? s.is(1, "việc") ? 2 : 1 : 0;
    if (type.equals("CV")) {
      return s.is(from, Word.ANSWERING);
    }
    return type.equals("TB") && s.is(from, Word.ANNOUNCING) && !ofMeeting(s, from);
  }

  /** "Kết quả phiên họp ...": what a meeting came to is its orders. */
  private static boolean ofMeeting(Sentence s, int from) {
    int i = from + s.length(from, Word.ANNOUNCING);
    return s.is(i, "phiên") || s.is(i, "cuộc") || s.is(i, "hội") || s.is(i, "buổi");
  }

  /** Notices whose numbered parts hand out work, unless a heading says otherwise. */
  private static final Set<String> ORDERING =
      Set.of("TB", "CT", "CĐ", "KH", "CV", "CTr", "PA", "HD");

  boolean orders() {
    return ORDERING.contains(type);
  }

  @Override
  public boolean writesLetter() {
    return type.equals("CV");
  }

  /** "Sở X yêu cầu ..." in a notice of the province's committee is what the Sở is to do. */
  @Override
  public boolean commands(String name) {
    String folded = normal(name);
    boolean ministry = folded.startsWith("bộ ") || folded.startsWith("bộ trưởng");
    boolean government = issuer.equals("thủ tướng chính phủ") || issuer.equals("chính phủ");
    boolean department =
        issuer.startsWith("ủy ban nhân dân") && DEPARTMENT.matcher(folded).matches();
    return (department || government && ministry) && !isIssuer(name);
  }

  @Override
  public boolean isIssuer(String name) {
    String folded = normal(name);
    if (folded.contains(" các ") || folded.contains("cấp ")) {
      return false;
    }
    if (!folded.isEmpty() && issuer.startsWith(folded + " ")) {
      return true; // "Sở sẽ ...", "Sở Y tế hướng dẫn ...": the one that writes, without its place
    }
    if (isAbbreviated(folded)) {
      return true;
    }
    if (folded.equals("nhà trường") && issuer.startsWith("trường")) {
      return true;
    }
    int at = issuer.isEmpty() ? -1 : folded.indexOf(issuer);
    boolean committee = type.equals("NQ") && folded.startsWith("thường trực"); // no council itself
    if (at == 0 || at > 0 && !committee && isHead(folded.substring(0, at).strip())) {
      return true;
    }
    for (String head : HEADS) {
      if (folded.startsWith(head) || folded.startsWith("phó " + head)) {
        return issuer.isEmpty() || issuer.contains("chính phủ") || issuer.contains("thủ tướng");
      }
    }
    boolean minister = folded.startsWith("bộ trưởng") || folded.startsWith("thứ trưởng");
    if (minister && !issuer.isEmpty()) {
      return issuer.contains("bộ ") && isMinistry(folded.substring(folded.indexOf(' ')));
    }
    boolean council = type.equals("NQ"); // no committee issues resolutions
    return issuer.isEmpty() && (minister || !council && isSeniorCommittee(folded));
  }

  /**
   * "Bộ trưởng Bộ Y" gives no orders of Bộ X; "Bộ trưởng", "Bộ trưởng Bộ VHTTDL" may be its own.
   */
  private boolean isMinistry(String minister) {
    int at = minister.indexOf(" bộ ");
    String named = at < 0 ? "" : minister.substring(at + 1);
    return named.isEmpty()
        || issuer.contains(named)
        || named.indexOf(' ', 3) < 0 && initials(issuer).endsWith(named.substring(3));
  }

  /** "Sở GD&ĐT" is "Sở Giáo dục và Đào tạo": the kind, and the initials of what follows it. */
  private boolean isAbbreviated(String name) {
    int space = name.indexOf(' ');
    String sort = name.substring(0, space + 1);
    String letters = name.substring(space + 1).replaceAll("[ &.-]", "").replace("và", "");
    return space > 0
        && letters.length() > 2
        && issuer.startsWith(sort)
        && initials(issuer.substring(sort.length())).startsWith(letters);
  }

  /** "bộ văn hóa, thể thao và du lịch" is "bvhttdl". */
  private static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : name.replace(",", "").split(" ", -1)) {
      boolean joins = word.isEmpty() || word.equals("và") || word.equals("-");
      initials.append(joins ? "" : word.substring(0, 1));
    }
    return initials.toString();
  }

  /**
   * "Chủ tịch", "Phó Giám đốc", "Thường trực": the issuer by its head; its office is another body.
   */
  private static boolean isHead(String words) {
    AlignedText text = AlignedText.of(words);
    Sentence s = new Sentence(text, new Span(0, text.length()));
    int from = s.length(0, Word.HONORIFIC);
    boolean office = words.contains("văn phòng") || words.contains("thủ trưởng");
    return !office && s.length(from, Word.POST) + from == s.size();
  }

  private static boolean isSeniorCommittee(String folded) {
    return folded.contains("ủy ban nhân dân tỉnh") || folded.contains("ủy ban nhân dân thành phố");
  }

  private static String normal(String name) {
    return Folding.fold(name)
        .replace("ubnd", "ủy ban nhân dân")
        .replace("bhxh", "bảo hiểm xã hội")
        .replace("hđnd", "hội đồng nhân dân");
  }

  /** Leaves the place out: within a notice of a province, "UBND tỉnh" is the issuer. */
  private static String cut(String issuer) {
    for (String level : LEVELS) {
      int at = issuer.indexOf(level);
      if (at >= 0) {
        return issuer.substring(0, at + level.length());
      }
    }
    return issuer;
  }
}
