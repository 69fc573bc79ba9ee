package vn.giaoviec.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real jar in real processes. */
class CommandLineIT {

  private static final String NOTICE =
      "THÔNG BÁO\nKết luận số %d\n\nYêu cầu các đơn vị thực hiện:\n1. Sở Y tế chủ trì rà soát;"
          + " báo cáo UBND tỉnh trước ngày 15/02/2024.\n2. Sở Nội vụ khẩn trương tham mưu.\n";

  @TempDir Path folder;

  private record Ended(int code, String out, String err) {}

  private Process start(String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-jar");
    command.add(System.getProperty("giaoviec.jar"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.redirectOutput(folder.resolve("stdout").toFile());
    builder.redirectError(folder.resolve("stderr").toFile());
    return builder.start();
  }

  private Ended run(String... arguments) throws IOException, InterruptedException {
    Process process = start(arguments);
    process.getOutputStream().close();
    assertTrue(process.waitFor(120, TimeUnit.SECONDS));
    return new Ended(
        process.exitValue(),
        Files.readString(folder.resolve("stdout")),
        Files.readString(folder.resolve("stderr")));
  }

  private Path inbox(int files) throws IOException {
    Path inbox = Files.createDirectories(folder.resolve("inbox"));
    for (int i = 0; i < files; i++) {
      Path month = Files.createDirectories(inbox.resolve("thang-" + i % 12));
      Files.writeString(month.resolve("tb-" + i + ".txt"), NOTICE.formatted(i));
    }
    return inbox;
  }

  /** Returns all results, without the program's own folder and the time that it took. */
  private static Map<String, byte[]> results(Path out) throws IOException {
    Map<String, byte[]> results = new TreeMap<>();
    try (var files = Files.walk(out)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = out.relativize(file).toString();
        if (!name.startsWith(".giaoviec")) {
          byte[] bytes = Files.readAllBytes(file);
          results.put(
              name,
              name.equals("run.json")
                  ? new String(bytes, StandardCharsets.UTF_8)
                      .replaceAll("\"seconds\" : [0-9.E-]+", "")
                      .getBytes(StandardCharsets.UTF_8)
                  : bytes);
        }
      }
    }
    return results;
  }

  private static void assertSame(Map<String, byte[]> expected, Map<String, byte[]> actual) {
    assertEquals(expected.keySet(), actual.keySet());
    expected.forEach((name, bytes) -> assertArrayEquals(bytes, actual.get(name), name));
  }

  @Test
  void aFolderInRecordsOut() throws Exception {
    Path inbox = inbox(3);
    Files.write(inbox.resolve("hong.pdf"), new byte[] {'%', 'P', 'D', 'F', '-', '1'});
    Ended ended = run("extract", inbox.toString(), "--out", folder.resolve("out").toString());
    assertEquals(1, ended.code(), ended.err());
    assertTrue(ended.err().contains("4 tệp, 6 nhiệm vụ"), ended.err());
    assertEquals("", ended.out());
    assertTrue(Files.exists(folder.resolve("out/thang-1/tb-1.json")));
    assertFalse(Files.exists(folder.resolve("out/hong.json")));
    assertTrue(
        Files.readString(folder.resolve("out/run.json")).contains("\"file\" : \"hong.pdf\""));
  }

  @Test
  void wrongUseStopsAtOnce() throws Exception {
    String out = folder.resolve("out").toString();
    assertEquals(2, run().code());
    assertEquals(2, run("extract", "--outt", out).code());
    assertEquals(2, run("extract", folder.resolve("nothing").toString(), "--out", out).code());
    assertEquals(2, run("extract", inbox(1).toString()).code());
    assertEquals(2, run("extract", inbox(1).toString(), "--out", out, "--jobs", "0").code());
    assertEquals(0, run("extract", inbox(1).toString(), "--out", out).code());
    Ended again = run("extract", inbox(1).toString(), "--out", out);
    assertEquals(2, again.code());
    assertTrue(again.err().contains("--resume"), again.err());
  }

  @Test
  void jobsChangeNoByte() throws Exception {
    Path inbox = inbox(60);
    for (String format : List.of("json", "jsonl")) {
      Path one = folder.resolve("one-" + format);
      Path four = folder.resolve("four-" + format);
      run("extract", inbox.toString(), "--out", one.toString(), "--jobs", "1", "--format", format);
      run("extract", inbox.toString(), "--out", four.toString(), "--jobs", "4", "--format", format);
      assertSame(results(one), results(four));
    }
  }

  @Test
  void aKilledRunGoesOnWhereItWas() throws Exception {
    Path inbox = inbox(1500);
    Path whole = folder.resolve("whole");
    assertEquals(0, run("extract", inbox.toString(), "--out", whole.toString()).code());
    Path killed = folder.resolve("killed");
    for (int pause : new int[] {400, 700, 900}) {
      Process process = start("extract", inbox.toString(), "--out", killed.toString(), "--resume");
      process.waitFor(pause, TimeUnit.MILLISECONDS);
      process.destroyForcibly().waitFor();
    }
    Ended ended = run("extract", inbox.toString(), "--out", killed.toString(), "--resume");
    assertEquals(0, ended.code(), ended.err());
    assertSame(results(whole), results(killed));
    try (var left = Files.list(killed.resolve(".giaoviec/tmp"))) {
      assertEquals(List.of(), left.toList());
    }
  }

  @Test
  void anInterruptKeepsWhatIsDone() throws Exception {
    Path inbox = inbox(4000);
    Path out = folder.resolve("out");
    Process process = start("extract", inbox.toString(), "--out", out.toString());
    for (int i = 0; i < 100 && !Files.exists(out.resolve(".giaoviec/journal")); i++) {
      process.waitFor(50, TimeUnit.MILLISECONDS);
    }
    new ProcessBuilder("kill", "-INT", "" + process.pid()).start().waitFor();
    assertTrue(process.waitFor(60, TimeUnit.SECONDS));
    assertEquals(130, process.exitValue());
    assertEquals(0, run("extract", inbox.toString(), "--out", out.toString(), "--resume").code());
    assertEquals(4000, results(out).size() - 1);
  }

  @Test
  void showsWhatItSees() throws Exception {
    Path file = inbox(1).resolve("thang-0/tb-0.txt");
    assertTrue(run("text", file.toString()).out().startsWith("THÔNG BÁO\n"));
    assertTrue(run("text", "--offsets", file.toString()).out().startsWith("0\t1\tTHÔNG BÁO"));
    assertTrue(run("explain", file.toString()).out().contains("role.subject"));
    assertTrue(run("schema").out().contains("draft/2020-12"));
    assertTrue(run("completion").out().contains("giaoviec"));
    assertTrue(run("--version").out().matches("(?s)Giaoviec .+ \\([0-9a-f]{16}\\)\\R"));
    assertTrue(run("extract", "--help").out().contains("Ví dụ"));
    assertTrue(run("extract", "--help", "--lang", "en").out().contains("Examples"));
  }

  @Test
  void linksThatLoopAndUnwritableFoldersDoNoHarm() throws Exception {
    Path inbox = inbox(2);
    Files.createSymbolicLink(inbox.resolve("loop"), inbox);
    Path out = folder.resolve("out");
    assertEquals(0, run("extract", inbox.toString(), "--out", out.toString()).code());
    assertEquals(3, results(out).size());
    Path file = Files.writeString(folder.resolve("file"), "x");
    assertEquals(
        1, run("extract", inbox.toString(), "--out", file.resolve("out").toString()).code());
  }

  /** The page, the log and what comes out of them need what is packed for the machine. */
  @Test
  void thePageForCheckingStartsFromTheJar() throws Exception {
    String out = folder.resolve("out").toString();
    assertEquals(0, run("extract", inbox(1).toString(), "--out", out).code());
    Process server = start("review", out, "--who", "Lan");
    try {
      Path said = folder.resolve("stdout");
      for (int i = 0; i < 600 && !Files.readString(said).contains("review.sqlite"); i++) {
        assertTrue(server.isAlive(), Files.readString(folder.resolve("stderr")));
        Thread.sleep(100);
      }
      String address = Files.readString(said).replaceFirst("(?s).*(http://\\S+).*", "$1");
      HttpClient client = HttpClient.newHttpClient();
      HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
      assertEquals(303, client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode());
      assertEquals(403, client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode());
    } finally {
      server.destroy();
      server.waitFor();
    }
    Ended log = run("audit-log", out);
    assertEquals(0, log.code(), log.err());
    assertEquals(0, run("gold", out, "--out", folder.resolve("gold").toString()).code());
    Path csv = folder.resolve("checked.csv");
    assertEquals(0, run("export", out, "--to", csv.toString(), "--reviewed-only").code());
    assertEquals(1, Files.readAllLines(csv).size(), "nobody checked a task");
  }
}
