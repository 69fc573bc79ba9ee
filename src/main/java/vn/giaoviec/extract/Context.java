package vn.giaoviec.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.notice.Header;
import vn.giaoviec.text.AlignedText;
import vn.giaoviec.text.Folding;
import vn.giaoviec.text.Span;

/**
 * What the header says that the reading of the body needs.
 *
 * @param type the document's type, or ""
 * @param issuer the issuing body, folded, its place left out; "" when unknown
 * @param issuedOn the date of issue, or null
 * @param answers whether the subject says that the notice answers or informs
 */
record Context(String type, String issuer, @Nullable LocalDate issuedOn, boolean answers) {

  /** Reports, submissions and minutes tell and propose to those above; they order nobody. */
  private static final Set<String> TELLING = Set.of("BC", "TTr", "BB");

  private static final List<String> LEVELS =
      List.of(" tỉnh", " thành phố", " huyện", " quận", " thị xã", " xã", " phường");

  private static final List<String> HEADS =
      List.of("thủ tướng", "chính phủ", "bộ trưởng", "thứ trưởng");

  static Context of(Header header) {
    String type = header.documentType() == null ? "" : header.documentType();
    String issuer = header.issuer() == null ? "" : cut(normal(header.issuer()));
    return new Context(type, issuer, header.issuedOn(), answers(type, header.subject()));
  }

  /** Returns whether the notice reports or answers, so that what it says of work orders none. */
  boolean tells() {
    return TELLING.contains(type) || answers;
  }

  private static boolean answers(String type, @Nullable String subject) {
    if (subject == null || subject.isEmpty()) {
      return false;
    }
    AlignedText words =
        AlignedText.builder(subject).append(new Span(0, subject.length()), true).build();
    Sentence s = new Sentence(words, new Span(0, words.length()));
    int from = s.is(0, "về") ? s.is(1, "việc") ? 2 : 1 : 0;
    return s.is(from, type.equals("CV") ? Word.ANSWERING : Word.ANNOUNCING)
        && (type.equals("CV") || type.equals("TB"));
  }

  /** Notices whose numbered parts hand out work, unless a heading says otherwise. */
  private static final Set<String> ORDERING =
      Set.of("TB", "CT", "CĐ", "KH", "CV", "CTr", "PA", "HD");

  boolean orders() {
    return ORDERING.contains(type);
  }

  /** Returns whether a name is the issuer's, or that of its head. */
  boolean isIssuer(String name) {
    String folded = normal(name);
    if (folded.contains(" các ") || folded.contains("cấp ")) {
      return false;
    }
    if (!issuer.isEmpty() && folded.contains(issuer)) {
      return true;
    }
    for (String head : HEADS) {
      if (folded.startsWith(head) || folded.startsWith("phó " + head)) {
        return issuer.isEmpty()
            || issuer.contains("chính phủ")
            || issuer.contains("thủ tướng")
            || issuer.contains("bộ ") && head.endsWith("trưởng");
      }
    }
    return issuer.isEmpty() && isSeniorCommittee(folded);
  }

  private static boolean isSeniorCommittee(String folded) {
    return folded.contains("ủy ban nhân dân tỉnh") || folded.contains("ủy ban nhân dân thành phố");
  }

  private static String normal(String name) {
    return Folding.fold(name)
        .replace("ubnd", "ủy ban nhân dân")
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
