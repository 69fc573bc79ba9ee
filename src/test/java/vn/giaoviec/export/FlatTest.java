package vn.giaoviec.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoviec.notice.Flag;

/** The flat forms, what is taken from a folder, and the filters. */
class FlatTest {

  @TempDir Path folder;

  private static String csv(Ledger ledger) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FlatWriter.csv(ledger, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static List<CSVRecord> rows(String csv) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().get();
    return format.parse(new StringReader(csv.substring(1))).getRecords();
  }

  @Test
  void aTaskARow() throws IOException {
    String csv = csv(Ledger.read(Tasks.one(folder), Filter.all()));
    assertEquals('\ufeff', csv.charAt(0));
    assertEquals(5, csv.split("\r\n", -1).length - 1);
    CSVRecord first = rows(csv).get(0);
    assertEquals("Sở Nội vụ", first.get("lead"));
    assertEquals("Sở Tài chính", first.get("coordinating"));
    assertEquals("UBND tỉnh", first.get("reportTo"));
    assertEquals("2026-04-14", first.get("due"));
    assertEquals("2026-03-10", first.get("issuedOn"));
    assertEquals("Lê Thị Hòa (PHÓ CHỦ TỊCH)", first.get("signer"));
    assertEquals("FREQ=MONTHLY;BYMONTHDAY=25", rows(csv).get(1).get("recurrence"));
    assertEquals("2026-03-19", rows(csv).get(3).get("due"));
  }

  @Test
  void jsonLinesSayTheSame() throws IOException {
    Ledger ledger = Ledger.read(Tasks.one(folder), Filter.all());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FlatWriter.jsonl(ledger, out);
    List<CSVRecord> rows = rows(csv(ledger));
    String[] lines = out.toString(StandardCharsets.UTF_8).strip().split("\n", -1);
    assertEquals(rows.size(), lines.length);
    for (int i = 0; i < lines.length; i++) {
      JsonNode line = new ObjectMapper().readTree(lines[i]);
      for (FlatColumn column : FlatColumn.ALL) {
        assertEquals(rows.get(i).get(column.label()), line.path(column.label()).asText());
      }
    }
  }

  @Test
  void everyColumnIsDocumented() throws IOException {
    String document = Files.readString(Path.of("src", "docs", "export.md"));
    for (FlatColumn column : FlatColumn.ALL) {
      assertTrue(document.contains("| `" + column.label() + "` |"), column.label());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1+", "+1", "-1", "@SUM(1)", "\t=1", "\r=1", "＝1+1", "|cmd"})
  void noCellOfATableIsAFormula(String start) throws IOException {
    ObjectNode document = Tasks.everywhere(Tasks.document(Tasks.NOTICE, "a.txt"), start);
    Tasks.write(folder.resolve("a.json"), document);
    String csv = csv(Ledger.read(new TaskFolder(folder), Filter.all()));
    int guarded = 0;
    for (CSVRecord row : rows(csv)) {
      for (String cell : row) {
        assertFalse(!cell.isEmpty() && "=+-@\t\r|＝＋－＠".indexOf(cell.charAt(0)) >= 0, cell);
        guarded += cell.startsWith("'" + start) ? 1 : 0;
      }
    }
    assertEquals(4 * 16, guarded);
  }

  @Test
  void copiesOfANoticeGiveTheirTasksOnce() throws IOException {
    ObjectNode scan = Tasks.document(Tasks.NOTICE + " ", "a-scan.txt");
    ((ObjectNode) scan.at("/notice/source")).put("text", "ocr");
    Tasks.write(folder.resolve("1/a-scan.json"), scan);
    Tasks.write(folder.resolve("2/b.json"), Tasks.document(Tasks.NOTICE, "b.txt"));
    Ledger ledger = Ledger.read(new TaskFolder(folder), Filter.all());
    assertEquals(2, ledger.notices().size());
    assertEquals(4, ledger.repeated());
    assertEquals(4, ledger.assignments().size());
    assertEquals("b.txt", ledger.assignments().get(0).notice().source().file());
  }

  @Test
  void linesAndFilesAreOneFormEach() throws IOException {
    TaskFolder files = Tasks.one(folder.resolve("files"));
    Path lines = Files.createDirectories(folder.resolve("lines"));
    String document = Files.readString(folder.resolve("files/a.json"));
    Files.writeString(lines.resolve("notices.jsonl"), document + "\n");
    Files.writeString(
        lines.resolve("run.json"), "{\"files\":1,\"extracted\":1,\"tasks\":4,\"warnings\":0}");
    Files.createDirectories(lines.resolve(".giaoviec/lines"));
    Files.writeString(lines.resolve(".giaoviec/lines/a.json"), "no document");
    Files.writeString(lines.resolve("list.taskwarrior.json"), "[]");
    String expected = csv(Ledger.read(files, Filter.all()));
    assertEquals(expected, csv(Ledger.read(new TaskFolder(lines), Filter.all())));
    Path single = folder.resolve("files/a.json");
    assertEquals(expected, csv(Ledger.read(new TaskFolder(single), Filter.all())));
  }

  private List<String> leads(Filter filter) throws IOException {
    List<String> leads = new ArrayList<>();
    Ledger.read(Tasks.one(folder), filter).assignments().forEach(a -> leads.add(a.lead()));
    return leads;
  }

  @Test
  void filtersByConfidence() throws IOException {
    ObjectNode document = Tasks.document(Tasks.NOTICE, "a.txt");
    double[] confidence = {0.5, 0.8, 0.79, 1};
    for (int i = 0; i < 4; i++) {
      ((ObjectNode) document.get("tasks").get(i)).put("confidence", confidence[i]);
    }
    Tasks.write(folder.resolve("a.json"), document);
    Filter filter = new Filter(List.of(), null, 0.8, Set.of());
    List<String> leads = new ArrayList<>();
    Ledger.read(new TaskFolder(folder), filter).assignments().forEach(a -> leads.add(a.lead()));
    assertEquals(List.of("Sở Y tế", "Sở Xây dựng"), leads);
  }

  @Test
  void filters() throws IOException {
    assertEquals(
        List.of("Sở Nội vụ"), leads(new Filter(List.of("sở tài chính"), null, 0, Set.of())));
    assertEquals(
        List.of("UBND các xã, phường"), leads(new Filter(List.of("các xã"), null, 0, Set.of())));
    assertEquals(List.of(), leads(new Filter(List.of("Sở Y t"), null, 0, Set.of())));
    LocalDate day = LocalDate.of(2026, 4, 14);
    assertEquals(List.of("Sở Xây dựng"), leads(new Filter(List.of(), day, 0, Set.of())));
    assertEquals(
        List.of("Sở Nội vụ", "Sở Xây dựng"),
        leads(new Filter(List.of(), day.plusDays(1), 0, Set.of())));
    assertEquals(
        List.of("UBND các xã, phường"),
        leads(new Filter(List.of(), null, 0, Set.of(Flag.NO_DEADLINE))));
    assertEquals(4, leads(Filter.all()).size());
  }
}
