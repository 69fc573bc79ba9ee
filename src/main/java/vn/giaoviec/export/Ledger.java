package vn.giaoviec.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.json.Document;
import vn.giaoviec.json.RunJson;
import vn.giaoviec.notice.SourceInfo;

/**
 * The tasks of many notices, ready to be written in any form. A task that stands in several copies
 * of a notice (its id is the same) is taken once: from a copy whose text was not read by OCR if
 * there is one, else from the first.
 *
 * @param notices all notices that were read, by their date, number and file
 * @param assignments the tasks that passed the filter, in the order of their notices and texts
 * @param repeated how many tasks of copies were left out
 * @param run the account of the run that read them, or null
 */
public record Ledger(
    List<NoticeEntry> notices,
    List<Assignment> assignments,
    int repeated,
    RunJson.@Nullable Account run) {

  public Ledger {
    notices = List.copyOf(notices);
    assignments = List.copyOf(assignments);
  }

  private static final Comparator<NoticeEntry> ORDER =
      Comparator.comparing(
              (NoticeEntry notice) -> notice.header().issuedOn(),
              Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(NoticeEntry::label)
          .thenComparing(notice -> notice.source().file());

  /**
   * Reads a folder.
   *
   * @throws vn.giaoviec.json.DocumentException if a document can't be used
   */
  public static Ledger read(TaskFolder folder, Filter filter) throws IOException {
    return read(folder, UnaryOperator.identity(), filter);
  }

  /**
   * Reads a folder whose documents are changed first.
   *
   * @throws vn.giaoviec.json.DocumentException if a document can't be used
   */
  public static Ledger read(TaskFolder folder, UnaryOperator<Document> change, Filter filter)
      throws IOException {
    List<Notice> read = new ArrayList<>();
    folder.each(document -> read.add(Notice.of(change.apply(document))));
    read.sort(Comparator.comparing(Notice::entry, ORDER));
    Map<String, NoticeEntry> holders = new HashMap<>();
    int all = 0;
    for (Notice notice : read) {
      for (Assignment assignment : notice.assignments()) {
        holders.merge(assignment.task().id(), notice.entry(), Ledger::better);
        all++;
      }
    }
    List<Assignment> assignments =
        read.stream()
            .flatMap(notice -> notice.assignments().stream())
            .filter(a -> a.notice().equals(holders.get(a.task().id())) && filter.passes(a.task()))
            .toList();
    List<NoticeEntry> notices = read.stream().map(Notice::entry).toList();
    return new Ledger(notices, assignments, all - holders.size(), folder.run());
  }

  /** What is kept of a document while all are read. */
  private record Notice(NoticeEntry entry, List<Assignment> assignments) {

    static Notice of(Document document) {
      NoticeEntry entry = NoticeEntry.of(document);
      return new Notice(
          entry, document.tasks().stream().map(task -> Assignment.of(entry, task)).toList());
    }
  }

  private static NoticeEntry better(NoticeEntry one, NoticeEntry other) {
    return rank(other) < rank(one) ? other : one;
  }

  private static int rank(NoticeEntry notice) {
    SourceInfo.TextKind kind = notice.source().text();
    return kind == SourceInfo.TextKind.EMBEDDED ? 0 : kind == SourceInfo.TextKind.MIXED ? 1 : 2;
  }
}
