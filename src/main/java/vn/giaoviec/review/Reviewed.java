package vn.giaoviec.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.json.Document;
import vn.giaoviec.notice.CoverageStretch;
import vn.giaoviec.notice.Evidence;
import vn.giaoviec.notice.Flag;
import vn.giaoviec.notice.Role;
import vn.giaoviec.notice.TaskRecord;
import vn.giaoviec.text.Span;

/** Documents as people corrected them: only tasks that somebody checked and kept, all sure. */
public final class Reviewed {

  private Reviewed() {}

  /** Returns a document of the desk's folder with its checked tasks only. */
  public static Document of(Desk desk, Document document) {
    Sheet sheet = desk.sheet(document.source().sha256());
    return sheet == null ? with(document, List.of()) : of(sheet);
  }

  static Document of(Sheet sheet) {
    return with(
        sheet.document(),
        sheet.entries().stream()
            .filter(entry -> entry.status().isKept())
            .map(entry -> sure(entry.task()))
            .toList());
  }

  private static Document with(Document document, List<TaskRecord> tasks) {
    return new Document(
        document.generator(),
        document.source(),
        document.header(),
        tasks,
        coverage(document, tasks),
        document.warnings());
  }

  /** What made a task doubtful is settled; what it lacks, it still lacks. */
  private static TaskRecord sure(TaskRecord task) {
    List<Flag> flags = new ArrayList<>();
    if (task.flags().contains(Flag.DEADLINE_UNRESOLVED)
        && task.deadlines().stream().anyMatch(deadline -> deadline.due() == null)) {
      flags.add(Flag.DEADLINE_UNRESOLVED);
    }
    if (task.deadlines().isEmpty()) {
      flags.add(Flag.NO_DEADLINE);
    }
    if (task.lead().isEmpty()) {
      flags.add(Flag.NO_LEAD);
    }
    return task.with(task.evidence(), 1, flags);
  }

  private static List<CoverageStretch> coverage(Document document, List<TaskRecord> tasks) {
    Map<String, List<Span>> own = new LinkedHashMap<>();
    TreeSet<Integer> cuts = new TreeSet<>();
    for (TaskRecord task : tasks) {
      List<Span> spans = new ArrayList<>();
      for (Evidence evidence : task.evidence()) {
        if (evidence.field().equals("/text")) {
          spans.add(evidence.span());
          cuts.add(evidence.span().start());
          cuts.add(evidence.span().end());
        }
      }
      own.put(task.id(), spans);
    }
    List<CoverageStretch> stretches = new ArrayList<>();
    for (CoverageStretch stretch : document.coverage()) {
      int from = stretch.span().start();
      for (int cut : new TreeSet<>(cuts.subSet(from, false, stretch.span().end(), false))) {
        add(stretches, stretch, new Span(from, cut), own);
        from = cut;
      }
      add(stretches, stretch, new Span(from, stretch.span().end()), own);
    }
    return stretches;
  }

  private static void add(
      List<CoverageStretch> stretches,
      CoverageStretch whole,
      Span span,
      Map<String, List<Span>> own) {
    List<String> ids = new ArrayList<>();
    boolean task = false;
    for (Map.Entry<String, List<Span>> one : own.entrySet()) {
      boolean here = one.getValue().stream().anyMatch(s -> s.overlaps(span));
      if (here || whole.taskIds().contains(one.getKey())) {
        ids.add(one.getKey());
        task |= here;
      }
    }
    Role role = task ? Role.TASK : whole.role();
    stretches.add(new CoverageStretch(span, role == Role.TASK && !task ? Role.CONTEXT : role, ids));
  }

  /** Returns the name of each notice that people vouch for: its file's, made a single one. */
  static Map<String, Sheet> done(Desk desk) {
    Map<String, Sheet> named = new LinkedHashMap<>();
    for (Sheet sheet : desk.sheets()) {
      if (sheet.isDone()) {
        String name = name(sheet.document().source().file());
        @Nullable Sheet taken = named.get(name);
        named.put(taken == null ? name : name + "-" + sheet.id().substring(0, 8), sheet);
      }
    }
    return named;
  }

  private static String name(String file) {
    String flat = file.replaceAll("[^\\p{L}\\p{N}._-]+", "-").replaceAll("^[.-]+", "");
    int dot = flat.lastIndexOf('.');
    String stem = dot < 1 ? flat : flat.substring(0, dot);
    return stem.isEmpty() ? "notice" : stem;
  }
}
