package vn.giaoviec.review;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.giaoviec.notice.Action;
import vn.giaoviec.notice.Deadline;
import vn.giaoviec.notice.Evidence;
import vn.giaoviec.notice.Party;
import vn.giaoviec.notice.Reference;
import vn.giaoviec.notice.TaskRecord;

/** Puts tasks together. */
final class Merger {

  private final List<String> texts = new ArrayList<>();
  private final List<Party> lead = new ArrayList<>();
  private final List<Party> coordinating = new ArrayList<>();
  private final List<Party> reportTo = new ArrayList<>();
  private final List<Action> actions = new ArrayList<>();
  private final List<Deadline> deadlines = new ArrayList<>();
  private final List<Reference> references = new ArrayList<>();
  private final Set<String> products = new LinkedHashSet<>();
  private final List<Evidence> evidence = new ArrayList<>();

  void add(TaskRecord task) {
    texts.add(task.text());
    task.evidence().stream().filter(e -> e.field().equals("/text")).forEach(evidence::add);
    parties(task, "/lead/", task.lead(), lead);
    parties(task, "/coordinating/", task.coordinating(), coordinating);
    parties(task, "/reportTo/", task.reportTo(), reportTo);
    for (int i = 0; i < task.actions().size(); i++) {
      put(task, "/actions/", i, task.actions().get(i), actions);
    }
    for (int i = 0; i < task.deadlines().size(); i++) {
      put(task, "/deadlines/", i, task.deadlines().get(i), deadlines);
    }
    for (int i = 0; i < task.references().size(); i++) {
      put(task, "/references/", i, task.references().get(i), references);
    }
    String product = task.product();
    if (product != null && products.add(product)) {
      task.evidence().stream().filter(e -> e.field().equals("/product")).forEach(evidence::add);
    }
  }

  private void parties(TaskRecord task, String field, List<Party> from, List<Party> to) {
    for (int i = 0; i < from.size(); i++) {
      Party party = from.get(i);
      if (to.stream().noneMatch(known -> known.name().equals(party.name()))) {
        put(task, field, i, party, to);
      }
    }
  }

  private <T> void put(TaskRecord task, String field, int index, T value, List<T> to) {
    if (to.contains(value)) {
      return;
    }
    for (Evidence one : task.evidence()) {
      if (one.field().equals(field + index)) {
        evidence.add(Places.at(one, field + to.size()));
      }
    }
    to.add(value);
  }

  TaskRecord task(TaskRecord first) {
    return new TaskRecord(
        first.id(),
        first.section(),
        String.join(" ", texts),
        lead,
        coordinating,
        reportTo,
        actions,
        deadlines,
        references,
        products.isEmpty() ? null : String.join("; ", products),
        evidence,
        first.confidence(),
        first.flags());
  }
}
