package vn.giaoviec.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.json.Document;
import vn.giaoviec.notice.CoverageStretch;
import vn.giaoviec.notice.Header;
import vn.giaoviec.notice.Role;
import vn.giaoviec.notice.Signer;

/**
 * A notice as the page shows it.
 *
 * @param ordinal its place in the page, from 1
 * @param anchor its anchor in the page
 * @param label its number, or the file's name
 * @param type abbreviation of its type, or ""
 * @param subject what it is about, or ""
 * @param issuer who issued it, or ""
 * @param signer who signed it, or ""
 * @param issuedOn when, or null
 * @param file the name of its file
 * @param textKind key of how its text was had
 * @param tasks its tasks
 * @param warnings what to know
 * @param shares how much of its text each role takes
 * @param pieces its text, or nothing where it can't be had
 */
record NoticeView(
    int ordinal,
    String anchor,
    String label,
    String type,
    String subject,
    String issuer,
    String signer,
    @Nullable Day issuedOn,
    String file,
    String textKind,
    List<TaskView> tasks,
    List<Document.Caution> warnings,
    List<Share> shares,
    List<TextCutter.Piece> pieces) {

  /**
   * The share of a role in the text.
   *
   * @param role the contract's word
   * @param width in per cent, for the bar
   * @param percent in per cent, for people
   */
  record Share(String role, String width, String percent) {}

  static NoticeView of(int number, Document document, @Nullable String text) {
    Header header = document.header();
    String anchor = "n" + number;
    List<TaskView> tasks = new ArrayList<>();
    for (int i = 0; i < document.tasks().size(); i++) {
      tasks.add(TaskView.of(anchor, i + 1, document.tasks().get(i)));
    }
    return new NoticeView(
        number,
        anchor,
        header.number() == null ? document.source().file() : header.number(),
        known(header.documentType()),
        known(header.subject()),
        known(header.issuer()),
        signer(header.signer()),
        Day.of(header.issuedOn()),
        document.source().file(),
        "kind." + document.source().text().label(),
        tasks,
        document.warnings(),
        shares(lengths(document)),
        text == null ? List.of() : TextCutter.cut(document, text));
  }

  private static String known(@Nullable String value) {
    return value == null ? "" : value;
  }

  private static String signer(@Nullable Signer signer) {
    return signer == null ? "" : known(signer.name());
  }

  static Map<Role, Long> lengths(Document document) {
    Map<Role, Long> lengths = new EnumMap<>(Role.class);
    for (CoverageStretch stretch : document.coverage()) {
      lengths.merge(stretch.role(), (long) stretch.span().length(), Long::sum);
    }
    return lengths;
  }

  static List<Share> shares(Map<Role, Long> lengths) {
    long all = Math.max(1, lengths.values().stream().mapToLong(Long::longValue).sum());
    List<Share> shares = new ArrayList<>();
    lengths.forEach(
        (role, length) -> {
          double percent = 100.0 * length / all;
          shares.add(
              new Share(
                  role.label(),
                  Charts.number(percent),
                  percent < 1 ? "< 1" : "" + Math.round(percent)));
        });
    return shares;
  }
}
