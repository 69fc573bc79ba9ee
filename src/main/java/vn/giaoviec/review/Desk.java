package vn.giaoviec.review;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.export.TaskFolder;
import vn.giaoviec.json.Document;
import vn.giaoviec.notice.TaskRecord;

/**
 * All notices of a folder with the decisions on them. Decisions that another program adds to the
 * log are seen at the next {@link #refresh}.
 *
 * <p>Safe for any number of threads.
 */
public final class Desk {

  private final Map<String, Document> documents = new LinkedHashMap<>();
  private final Map<String, Sheet> sheets = new LinkedHashMap<>();

  /** The notices that hold a task: its id is the same in all copies. */
  private final Map<String, Set<String>> holders = new HashMap<>();

  private final Map<String, List<Decision>> decisions = new HashMap<>();
  private final @Nullable DecisionLog log;
  private long seen;

  private Desk(@Nullable DecisionLog log) {
    this.log = log;
  }

  /**
   * Reads a folder and the decisions on it.
   *
   * @param log the decisions, or null where there are none
   * @throws vn.giaoviec.json.DocumentException if a document can't be used
   */
  public static Desk of(TaskFolder folder, @Nullable DecisionLog log) throws IOException {
    Desk desk = new Desk(log);
    folder.each(desk::add);
    for (Document document : desk.documents.values()) {
      desk.sheets.put(document.source().sha256(), Fold.fold(document, List.of()));
    }
    desk.refresh();
    return desk;
  }

  private void add(Document document) {
    if (documents.putIfAbsent(document.source().sha256(), document) == null) {
      for (TaskRecord task : document.tasks()) {
        holders
            .computeIfAbsent(task.id(), id -> new LinkedHashSet<>())
            .add(document.source().sha256());
      }
    }
  }

  /** Takes in the decisions that are new in the log. */
  synchronized void refresh() throws IOException {
    if (log == null) {
      return;
    }
    Collection<String> touched = new ArrayList<>();
    for (Decision decision : log.after(seen)) {
      for (String notice : notices(decision)) {
        decisions.computeIfAbsent(notice, n -> new ArrayList<>()).add(decision);
        touched.add(notice);
      }
      seen = decision.number();
    }
    for (String notice : touched.stream().distinct().toList()) {
      Document document = documents.get(notice);
      if (document != null) {
        sheets.put(notice, Fold.fold(document, decisions.getOrDefault(notice, List.of())));
      }
    }
  }

  /** The notice itself, and all copies of it that hold the same tasks: one check is enough. */
  private Set<String> notices(Decision decision) {
    Set<String> notices = new LinkedHashSet<>();
    if (documents.containsKey(decision.notice())) {
      notices.add(decision.notice());
    }
    for (String subject : decision.subjects()) {
      notices.addAll(holders.getOrDefault(subject, Set.of()));
    }
    return notices;
  }

  /** Returns the notices in the order of their files. */
  synchronized List<Sheet> sheets() {
    return List.copyOf(sheets.values());
  }

  /** Returns a notice, or null when there is none of this id. */
  synchronized @Nullable Sheet sheet(String notice) {
    return sheets.get(notice);
  }

  /** Returns the log, or null. */
  @Nullable DecisionLog log() {
    return log;
  }
}
