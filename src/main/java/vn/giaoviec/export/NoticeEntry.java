package vn.giaoviec.export;

import java.util.List;
import vn.giaoviec.json.Document;
import vn.giaoviec.notice.Header;
import vn.giaoviec.notice.Signer;
import vn.giaoviec.notice.SourceInfo;

/**
 * A notice that was read, without its text and tasks.
 *
 * @param source its file
 * @param header its parts outside the body
 * @param warnings what its reader should know
 * @param tasks how many tasks it hands out
 */
public record NoticeEntry(
    SourceInfo source, Header header, List<Document.Caution> warnings, int tasks) {

  public NoticeEntry {
    warnings = List.copyOf(warnings);
  }

  static NoticeEntry of(Document document) {
    return new NoticeEntry(
        document.source(), document.header(), document.warnings(), document.tasks().size());
  }

  /** Returns the number, or the file's name for a notice that shows none. */
  String label() {
    String number = header.number();
    return number == null ? source.file() : number;
  }

  /** Returns who signed, with the post, or "". */
  String signer() {
    Signer signer = header.signer();
    if (signer == null) {
      return "";
    }
    String position = signer.position() == null ? "" : signer.position();
    String name = signer.name() == null ? "" : signer.name();
    return position.isEmpty() || name.isEmpty() ? position + name : name + " (" + position + ")";
  }
}
