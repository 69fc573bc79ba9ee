package vn.giaoviec.review;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.json.Document;
import vn.giaoviec.notice.CoverageStretch;
import vn.giaoviec.notice.Header;
import vn.giaoviec.notice.Warning;

/** A notice as the page gets it: its text with roles, its tasks with their evidence. */
record NoticeView(
    String id,
    String label,
    String type,
    String subject,
    String issuer,
    String issuedOn,
    String file,
    String kind,
    int pages,
    boolean drawable,
    boolean checked,
    boolean complete,
    boolean undoable,
    long version,
    List<String> warnings,
    List<String> missed,
    @Nullable String text,
    List<Stretch> coverage,
    List<TaskView> tasks) {

  /** A stretch of the text and what it does. */
  record Stretch(int start, int end, String role) {

    static Stretch of(CoverageStretch stretch) {
      return new Stretch(stretch.span().start(), stretch.span().end(), stretch.role().label());
    }
  }

  static NoticeView of(Sheet sheet, @Nullable String text, boolean drawable) {
    Document document = sheet.document();
    Header header = document.header();
    Integer pages = document.source().pages();
    return new NoticeView(
        sheet.id(),
        sheet.label(),
        Objects.requireNonNullElse(header.documentType(), ""),
        Objects.requireNonNullElse(header.subject(), ""),
        Objects.requireNonNullElse(header.issuer(), ""),
        Objects.toString(header.issuedOn(), ""),
        document.source().file(),
        document.source().text().label(),
        pages == null ? 1 : pages,
        drawable,
        sheet.isChecked(),
        sheet.complete(),
        sheet.lastEffective(sheet.id()) != null,
        sheet.version(),
        words(document, false),
        words(document, true),
        text,
        document.coverage().stream().map(Stretch::of).toList(),
        sheet.entries().stream().map(entry -> TaskView.of(sheet, entry)).toList());
  }

  private static List<String> words(Document document, boolean missed) {
    return document.warnings().stream()
        .filter(w -> w.code().equals(Warning.Code.POSSIBLY_MISSED.name()) == missed)
        .map(Document.Caution::message)
        .toList();
  }
}
