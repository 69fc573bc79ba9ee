package vn.giaoviec.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.notice.Header;
import vn.giaoviec.text.Folding;

/**
 * What the header says that the reading of the body needs.
 *
 * @param type the document's type, or ""
 * @param issuer the issuing body, folded, its place left out; "" when unknown
 * @param issuedOn the date of issue, or null
 */
record Context(String type, String issuer, @Nullable LocalDate issuedOn) {

  /** Reports, submissions and minutes tell and propose to those above; they order nobody. */
  private static final Set<String> TELLING = Set.of("BC", "TTr", "BB");

  private static final List<String> LEVELS =
      List.of(" tỉnh", " thành phố", " huyện", " quận", " thị xã", " xã", " phường");

  private static final List<String> HEADS =
      List.of("thủ tướng", "chính phủ", "bộ trưởng", "thứ trưởng");

  static Context of(Header header) {
    String type = header.documentType() == null ? "" : header.documentType();
    String issuer = header.issuer() == null ? "" : cut(normal(header.issuer()));
    return new Context(type, issuer, header.issuedOn());
  }

  boolean tells() {
    return TELLING.contains(type);
  }

  /** Notices whose numbered parts hand out work, unless a heading says otherwise. */
  private static final Set<String> ORDERING = Set.of("TB", "CT", "CĐ", "KH", "CV");

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
