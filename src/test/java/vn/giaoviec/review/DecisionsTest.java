package vn.giaoviec.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoviec.evaluate.GoldFolder;
import vn.giaoviec.export.Filter;
import vn.giaoviec.export.Ledger;
import vn.giaoviec.export.Tasks;
import vn.giaoviec.json.DocumentReader;
import vn.giaoviec.json.Documents;
import vn.giaoviec.messages.Language;
import vn.giaoviec.notice.Evidence;
import vn.giaoviec.notice.Party;
import vn.giaoviec.notice.TaskRecord;
import vn.giaoviec.pipeline.Pipeline;

/** What decisions make of the records, also after the program reads the notice again. */
class DecisionsTest {

  @TempDir private Path folder;
  private Notices notices;

  @BeforeEach
  void open() throws IOException {
    notices = new Notices(folder);
  }

  @AfterEach
  void close() throws IOException {
    notices.close();
  }

  private List<Status> statuses() {
    return notices.sheet().entries().stream().map(Entry::status).toList();
  }

  private static Values values(TaskRecord task, List<String> lead) {
    TaskView.Fields fields = TaskView.Fields.of(task);
    return new Values(
        lead,
        fields.coordinating(),
        fields.reportTo(),
        fields.verbs(),
        fields.deadlines().stream().map(t -> new Values.Time(t.text(), t.due())).toList(),
        fields.references(),
        fields.product());
  }

  private static String words(Evidence evidence) {
    return evidence.span().of(Tasks.NOTICE);
  }

  @Test
  void aCorrectedUnitHasItsPlaceInTheText() throws Exception {
    TaskRecord task = notices.entry(0).task();
    notices.decide(Kind.CORRECT, values(task, List.of("Sở Tài chính", "Sở Không Có")), 0, 0);
    TaskRecord now = notices.entry(0).task();
    assertEquals(Status.CORRECTED, notices.entry(0).status());
    assertEquals(
        List.of("Sở Tài chính", "Sở Không Có"), now.lead().stream().map(Party::name).toList());
    assertEquals(task.deadlines(), now.deadlines());
    List<Evidence> lead =
        now.evidence().stream().filter(e -> e.field().startsWith("/lead/")).toList();
    assertEquals(1, lead.size());
    assertEquals("Sở Tài chính", words(lead.get(0)));
    assertEquals(Places.PERSON, lead.get(0).rule());
  }

  @Test
  void deadlinesAreReadFromTheirWordsOrADay() throws Exception {
    TaskRecord task = notices.entry(2).task();
    Values entered =
        new Values(
            List.of("Sở Y tế"),
            List.of(),
            List.of(),
            List.of(),
            List.of(
                new Values.Time("trước ngày 15/4/2026", null),
                new Values.Time("khi xong", "2026-05-31")),
            List.of(),
            "Báo cáo rà soát");
    notices.decide(Kind.CORRECT, entered, 0, 2);
    TaskRecord now = notices.entry(2).task();
    assertEquals("2026-04-14", String.valueOf(now.deadlines().get(0).due()));
    assertEquals("2026-05-31", now.deadlines().get(1).timex().value());
    assertEquals("Báo cáo rà soát", now.product());
    Values vague =
        new Values(
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(new Values.Time("khi nào xong", null)),
            List.of(),
            "");
    BadEntryException wrong =
        assertThrows(BadEntryException.class, () -> notices.decide(Kind.CORRECT, vague, 0, 2));
    assertEquals("time", wrong.code());
    assertEquals(task.id(), now.id());
  }

  @Test
  void aTaskIsSplitWithItsValues() throws Exception {
    TaskRecord task = notices.entry(3).task();
    int at = task.text().indexOf(" và báo cáo");
    notices.decide(Kind.SPLIT, null, at, 3);
    TaskRecord first = notices.entry(3).task();
    TaskRecord second = notices.entry(4).task();
    assertEquals(task.id(), first.id());
    assertEquals(task.text().substring(0, at), first.text());
    assertEquals(task.text().substring(at).strip(), second.text());
    assertEquals(List.of("trước ngày 20/3/2026"), texts(first));
    assertEquals(List.of("trước ngày 30/6/2026"), texts(second));
    assertEquals(task.lead(), second.lead());
    assertTrue(
        second.evidence().stream()
            .filter(e -> e.field().equals("/text"))
            .map(DecisionsTest::words)
            .allMatch(w -> w.startsWith("và báo cáo")));
    notices.decide(Kind.UNDO, 3);
    assertEquals(4, notices.sheet().entries().size());
    assertEquals(task, notices.entry(3).task());
    assertEquals(Status.OPEN, notices.entry(3).status());
    notices.decide(Kind.SPLIT, null, at, 3);
    assertEquals(second.id().replace(".2", ".3"), notices.entry(4).task().id());
  }

  private static List<String> texts(TaskRecord task) {
    return task.deadlines().stream().map(d -> d.text()).toList();
  }

  @Test
  void mergedTasksAreOne() throws Exception {
    TaskRecord one = notices.entry(1).task();
    TaskRecord other = notices.entry(2).task();
    notices.decide(Kind.MERGE, 2, 1);
    assertEquals(List.of(Status.OPEN, Status.CORRECTED, Status.MERGED, Status.OPEN), statuses());
    TaskRecord merged = notices.entry(1).task();
    assertEquals(one.text() + " " + other.text(), merged.text());
    assertEquals(2, merged.lead().size());
    assertThrows(BadEntryException.class, () -> notices.decide(Kind.ACCEPT, 2));
    notices.decide(Kind.ACCEPT, 1);
    notices.decide(Kind.UNDO, 1);
    notices.decide(Kind.UNDO, 1);
    assertEquals(List.of(Status.OPEN, Status.OPEN, Status.OPEN, Status.OPEN), statuses());
  }

  @Test
  void undoWaitsForWhatRestsOnIt() throws Exception {
    notices.decide(Kind.SPLIT, null, notices.entry(3).task().text().indexOf(" và báo"), 3);
    notices.decide(Kind.ACCEPT, 4);
    BadEntryException wrong =
        assertThrows(BadEntryException.class, () -> notices.decide(Kind.UNDO, 3));
    assertEquals("undoLater", wrong.code());
  }

  @Test
  void aMissedTaskIsAddedFromTheText() throws Exception {
    String words = "Yêu cầu các đơn vị thực hiện:";
    int start = Tasks.NOTICE.indexOf(words);
    Request request =
        new Request(
            Kind.ADD,
            notices.sheet().id(),
            new LinkedHashMap<>(),
            null,
            0,
            start,
            start + words.length(),
            "");
    notices.decide(request);
    assertEquals(Status.ADDED, notices.entry(0).status());
    assertEquals(words, notices.entry(0).task().text());
    assertThrows(BadEntryException.class, () -> notices.decide(request));
  }

  @Test
  void whatTheProgramReadsAsBeforeStaysChecked() throws Exception {
    notices.decide(Kind.ACCEPT, 0);
    notices.decide(Kind.REJECT, 2);
    notices.extractAgain(
        tasks -> tasks.forEach(task -> ((ObjectNode) task).put("confidence", 0.12)));
    assertEquals(List.of(Status.ACCEPTED, Status.OPEN, Status.REJECTED, Status.OPEN), statuses());
  }

  @Test
  void whatTheProgramReadsOtherwiseComesBackBesideTheDecision() throws Exception {
    notices.decide(Kind.CORRECT, values(notices.entry(0).task(), List.of("Sở Tài chính")), 0, 0);
    notices.extractAgain(
        tasks -> ((ObjectNode) tasks.at("/0/lead/0")).put("name", "Sở Giáo dục và Đào tạo"));
    Entry entry = notices.entry(0);
    assertEquals(Status.CHANGED, entry.status());
    assertEquals("Sở Giáo dục và Đào tạo", entry.task().lead().get(0).name());
    TaskRecord decided = entry.decided();
    assertNotNull(decided);
    assertEquals("Sở Tài chính", decided.lead().get(0).name());
    Queue.View queue = Queue.of(notices.desk.sheets(), Queue.Show.TODO, "");
    assertEquals(entry.task().id(), queue.items().get(0).task());
    notices.decide(Kind.ACCEPT, 0);
    assertEquals(Status.ACCEPTED, notices.entry(0).status());
    assertNull(notices.entry(0).decided());
    assertEquals("Sở Giáo dục và Đào tạo", notices.entry(0).task().lead().get(0).name());
  }

  @Test
  void whatTheProgramLearntStaysChecked() throws Exception {
    notices.decide(Kind.CORRECT, values(notices.entry(0).task(), List.of("Sở Tài chính")), 0, 0);
    notices.extractAgain(tasks -> ((ObjectNode) tasks.at("/0/lead/0")).put("name", "Sở Tài chính"));
    assertEquals(Status.CORRECTED, notices.entry(0).status());
  }

  @Test
  void aTaskIsKnownByItsWordsWhereItsIdChanged() throws Exception {
    notices.decide(Kind.ACCEPT, 1);
    notices.extractAgain(tasks -> ((ObjectNode) tasks.get(1)).put("id", "another"));
    assertEquals(Status.ACCEPTED, notices.entry(1).status());
    assertEquals("another", notices.entry(1).task().id());
    assertEquals(4, notices.sheet().entries().size());
  }

  @Test
  void aTaskThatTheProgramNoLongerFindsComesBack() throws Exception {
    notices.decide(Kind.ACCEPT, 1);
    TaskRecord task = notices.entry(1).task();
    notices.extractAgain(tasks -> tasks.remove(1));
    Entry entry = notices.entry(1);
    assertEquals(task.id(), entry.task().id());
    assertEquals(Status.CHANGED, entry.status());
    assertTrue(!entry.found());
    notices.decide(Kind.ACCEPT, 1);
    assertEquals(Status.ACCEPTED, notices.entry(1).status());
    assertEquals(task.text(), notices.entry(1).task().text());
  }

  @Test
  void onlyWhatSomebodyKeptIsExported() throws Exception {
    notices.decide(Kind.CORRECT, values(notices.entry(0).task(), List.of("Sở Tài chính")), 0, 0);
    notices.decide(Kind.REJECT, 1);
    Ledger ledger = Ledger.read(notices.tasks, d -> Reviewed.of(notices.desk, d), Filter.all());
    assertEquals(1, ledger.assignments().size());
    TaskRecord task = ledger.assignments().get(0).task();
    assertEquals("Sở Tài chính", task.lead().get(0).name());
    assertEquals(1, task.confidence());
    assertEquals(List.of(), task.flags());
  }

  @Test
  void goldHoldsWhollyCheckedNoticesOnly() throws Exception {
    Path gold = folder.resolve("gold");
    Documents documents = new Documents(Pipeline.generator(), Language.VI);
    notices.decide(Kind.SPLIT, null, notices.entry(3).task().text().indexOf(" và báo"), 3);
    notices.decide(Kind.REJECT, 2);
    notices.decide(Kind.ACCEPT, 1);
    assertThrows(BadEntryException.class, notices::complete);
    notices.decide(Kind.ACCEPT, 0);
    assertEquals(0, GoldWriter.write(notices.desk, notices.tasks::text, documents, gold));
    notices.complete();
    assertEquals(1, GoldWriter.write(notices.desk, notices.tasks::text, documents, gold));
    byte[] json = Files.readAllBytes(gold.resolve("a.json"));
    assertEquals(4, new DocumentReader().read(json, "a.json").tasks().size());
    assertEquals(Tasks.NOTICE, Files.readString(gold.resolve("a.txt"), StandardCharsets.UTF_8));
    GoldFolder folderOfGold = new GoldFolder(gold);
    assertEquals(
        Stream.of(0, 1, 3, 4).map(i -> notices.entry(i).task().text()).toList(),
        folderOfGold.tasks("a").stream().map(t -> t.text()).toList());
  }

  @Test
  void twoPeopleDoNotOverwriteEachOther() throws Exception {
    Request hers =
        new Request(
            Kind.ACCEPT,
            notices.sheet().id(),
            new LinkedHashMap<>(java.util.Map.of(notices.entry(0).task().id(), 0L)),
            null,
            0,
            0,
            0,
            "");
    notices.decide(Kind.REJECT, 0);
    assertThrows(ConflictException.class, () -> notices.decide(hers));
    assertEquals(Status.REJECTED, notices.entry(0).status());
  }

  @Test
  void aCheckCountsForAllCopiesOfANotice() throws Exception {
    String words = "\n" + Tasks.NOTICE; // a scan, say: the same notice, other places
    Tasks.write(folder.resolve("b.json"), Tasks.document(words, "b.txt"));
    notices.desk = Desk.of(notices.tasks, notices.log);
    notices.decide(Kind.CORRECT, values(notices.entry(0).task(), List.of("Sở Tài chính")), 0, 0);
    notices.decide(Kind.ACCEPT, 1);
    Sheet copy = notices.desk.sheets().get(1);
    assertEquals("b.txt", copy.document().source().file());
    assertEquals(Status.ACCEPTED, copy.entries().get(1).status());
    Entry entry = copy.entries().get(0);
    assertEquals(Status.CORRECTED, entry.status());
    assertEquals("Sở Tài chính", entry.task().lead().get(0).name());
    Evidence own = entry.task().evidence().get(0);
    assertEquals(entry.task().text(), own.span().of(words));
    LinkedHashMap<String, Long> known = new LinkedHashMap<>();
    known.put(entry.task().id(), entry.version());
    notices.decide(new Request(Kind.REJECT, copy.id(), known, null, 0, 0, 0, ""));
    assertEquals(Status.REJECTED, notices.entry(0).status());
  }

  private int found(String words) {
    return Queue.of(notices.desk.sheets(), Queue.Show.ALL, words).found();
  }

  @Test
  void searchedWordsNeedNoMarks() {
    assertEquals(1, found("sở nội vụ"));
    assertEquals(1, found("  SO  NOI VU "));
    assertEquals(1, found("UBND cac xa, phuong"));
    assertEquals(0, found("sỏ nội vụ"));
    assertEquals(4, found("31/tb-ubnd"));
    assertEquals(4, found(""));
  }

  @Test
  void theLogTellsWhatChanged() throws Exception {
    String lead = notices.entry(0).task().lead().get(0).name();
    notices.decide(Kind.CORRECT, values(notices.entry(0).task(), List.of("Sở Tài chính")), 0, 0);
    notices.decide(Kind.ACCEPT, 1);
    notices.decide(Kind.REJECT, 2);
    List<Decision> log = notices.log.after(0);
    assertEquals(List.of(new Change("lead", lead, "Sở Tài chính")), Change.of(log.get(0)));
    assertEquals(List.of(), Change.of(log.get(1)));
    String text = notices.entry(2).task().text();
    assertEquals(List.of(new Change("text", text, "")), Change.of(log.get(2)));
  }
}
