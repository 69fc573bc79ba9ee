package vn.giaoviec.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import vn.giaoviec.messages.Language;

/**
 * What people see of {@code evaluate}: files, exit codes and what to do when something is wrong.
 */
class EvaluateCommandTest {

  private static final String NOTICE =
      "THÔNG BÁO\nKết luận của Chủ tịch\n\nYêu cầu các đơn vị thực hiện:\n1. Sở Y tế chủ trì rà soát"
          + " các điểm sạt lở; báo cáo UBND tỉnh trước ngày 15/02/2024.\n";
  private static final String GOLD =
      "{\"tasks\": [{\"text\": \"Sở Y tế chủ trì rà soát các điểm sạt lở; báo cáo UBND tỉnh trước"
          + " ngày 15/02/2024.\", \"section\": {\"number\": \"1\"}, \"lead\": [{\"name\": \"Sở"
          + " Y tế\"}], \"deadlines\": [{\"value\": \"2024-02-15\", \"mod\": \"BEFORE\"}]}]}";

  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void someGold() throws IOException {
    Files.createDirectories(folder.resolve("gold"));
    Files.createDirectories(folder.resolve("inbox/sub"));
    Files.writeString(folder.resolve("gold/tb.json"), GOLD);
    Files.writeString(folder.resolve("inbox/sub/tb.txt"), NOTICE);
  }

  private int run(String... arguments) {
    CommandLine line = Main.commandLine(Language.EN);
    err.getBuffer().setLength(0);
    out.getBuffer().setLength(0);
    line.setErr(new PrintWriter(err));
    line.setOut(new PrintWriter(out));
    String[] all = new String[arguments.length + 3];
    all[0] = "evaluate";
    for (int i = 0; i < arguments.length; i++) {
      all[i + 1] = arguments[i].replace("@", folder.toString() + "/");
    }
    all[all.length - 2] = "--lang";
    all[all.length - 1] = "en";
    return line.execute(all);
  }

  private void wrong(String says, String... arguments) {
    assertEquals(2, run(arguments), err.toString());
    assertTrue(err.toString().contains(says.replace("@", folder.toString() + "/")), err.toString());
  }

  @Test
  void writesFilesWholeAndNothingElse() throws IOException {
    Files.createDirectories(folder.resolve("out"));
    Files.writeString(folder.resolve("out/r.json"), "old");
    assertEquals(
        0,
        run(
            "--gold",
            "@gold",
            "--input",
            "@inbox",
            "--json",
            "@out/r.json",
            "--html",
            "@out/r.html"),
        err.toString());
    try (var files = Files.list(folder.resolve("out"))) {
      assertEquals(
          List.of("r.html", "r.json"),
          files.map(file -> file.getFileName().toString()).sorted().toList());
    }
    JsonNode report = new ObjectMapper().readTree(folder.resolve("out/r.json").toFile());
    assertEquals(1, report.path("clean").asInt());
    assertEquals("1/1", report.path("cleanByDocument").path("tb").asText());
    assertTrue(Files.readString(folder.resolve("out/r.html")).startsWith("<!DOCTYPE html>"));
  }

  @Test
  void anInboxAndItsRecordsGiveTheSameFigures() throws IOException {
    Main.commandLine(Language.EN)
        .execute("extract", folder.resolve("inbox/sub").toString(), "--out", folder + "/tasks");
    assertEquals(0, run("--gold", "@gold", "--input", "@inbox", "--json", "@a.json"));
    assertEquals(0, run("--gold", "@gold", "--pred", "@tasks", "--json", "@b.json"));
    ObjectMapper mapper = new ObjectMapper();
    JsonNode read = mapper.readTree(folder.resolve("a.json").toFile());
    JsonNode records = mapper.readTree(folder.resolve("b.json").toFile());
    for (String key : List.of("task", "lead", "verbs", "clean", "soft")) {
      assertEquals(read.get(key), records.get(key), key);
    }
    String evidence = read.path("differences").toString();
    assertTrue(evidence.contains("\"rule\""), evidence);
    assertTrue(evidence.contains("Sở Y tế chủ trì rà soát"), evidence);
  }

  @Test
  void saysWhatIsWrongAndWhatToDo() throws IOException {
    wrong("--gold @nowhere: no readable folder", "--gold", "@nowhere", "--input", "@inbox");
    wrong("--pred @nowhere: no readable folder", "--gold", "@gold", "--pred", "@nowhere");
    wrong("--gold @inbox: no gold documents", "--gold", "@inbox", "--input", "@inbox");
    wrong("no gold x.json", "--gold", "@gold", "--input", "@inbox", "--only", "tb,x");
    wrong("no field leads", "--gold", "@gold", "--input", "@inbox", "--fields", "leads");
    wrong("can't be written", "--gold", "@gold", "--input", "@inbox", "--html", "@no/r.html");
    wrong("can't be written", "--gold", "@gold", "--input", "@inbox", "--json", "@gold");
    wrong("--pred", "--gold", "@gold");
    wrong("--pred", "--gold", "@gold", "--pred", "@gold", "--input", "@inbox");
  }

  @Test
  void namesTheRecordThatCannotBeUsedAndKeepsOldResults() throws IOException {
    Path report = Files.writeString(folder.resolve("r.json"), "old");
    String[] arguments = {"--gold", "@gold", "--input", "@inbox", "--json", "@r.json"};
    Path gold = folder.resolve("gold/hong.json");
    Files.writeString(gold, "{\"tasks\": [\n{]}");
    wrong("@gold/hong.json: no valid JSON, wrong at line:column 2:", arguments);
    Files.write(gold, new byte[] {'"', (byte) 0xC3, '('});
    wrong("@gold/hong.json: no valid JSON", arguments);
    Files.writeString(gold, "");
    wrong("@gold/hong.json: no task record, wrong at /.", arguments);
    Files.writeString(gold, "[]");
    wrong("@gold/hong.json: no task record, wrong at /.", arguments);
    Files.writeString(gold, "{\"tasks\": [{\"lead\": [{\"name\": \"x\"}, \"Sở Y tế\"]}]}");
    wrong("@gold/hong.json: no task record, wrong at /tasks/0/lead/1.", arguments);
    Files.writeString(gold, "{\"tasks\": {}}");
    wrong("wrong at /tasks.", arguments);
    Files.delete(gold);
    Files.createSymbolicLink(gold, folder.resolve("nothing.json"));
    wrong("@gold/hong.json: can't be opened", arguments);
    assertEquals("old", Files.readString(report));
  }

  @Test
  void aNoticeThatCannotBeReadIsADocumentWithoutPrediction() throws IOException {
    Files.write(folder.resolve("inbox/hong.pdf"), new byte[] {'%', 'P', 'D', 'F', '-', '1'});
    Files.writeString(folder.resolve("gold/hong.json"), GOLD);
    Files.writeString(folder.resolve("gold/thieu.json"), "{}");
    assertEquals(0, run("--gold", "@gold", "--input", "@inbox", "--json", "@r.json"));
    assertTrue(out.toString().contains("\nhong: no prediction. ["), out.toString());
    JsonNode report = new ObjectMapper().readTree(folder.resolve("r.json").toFile());
    assertEquals(2, report.path("missingPredictions").asInt());
    assertFalse(report.path("byDocument").path(0).path("failure").asText().isEmpty());
    assertEquals("tb", report.path("byDocument").path(1).path("name").asText());
  }

  @Test
  void listsWhatWentWrongAndExplainsItself() throws IOException {
    Files.writeString(folder.resolve("gold/tb.json"), GOLD.replace("Sở Y tế\"}", "Sở Xây dựng\"}"));
    assertEquals(0, run("--gold", "@gold", "--input", "@inbox", "--fields", "lead", "--verbose"));
    assertTrue(
        out.toString().startsWith("tb: 0 of 1 clean, 0 missed, 0 invented\n"), out.toString());
    assertTrue(out.toString().contains("#1 [1] Lead: Gold [Sở Xây dựng]; Program [Sở Y tế]\n"));
    assertTrue(out.toString().contains("“Sở Y tế”"), out.toString());
    assertFalse(out.toString().contains("Verbs"), out.toString());
    assertEquals(0, run("--help"));
    assertTrue(out.toString().contains("--html report.html"), out.toString());
  }
}
