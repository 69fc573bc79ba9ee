package vn.giaoviec.pipeline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoviec.json.Documents;
import vn.giaoviec.messages.Language;
import vn.giaoviec.read.Failure;
import vn.giaoviec.read.ReadLimits;
import vn.giaoviec.unpack.Containers;
import vn.giaoviec.unpack.Containers.File;
import vn.giaoviec.unpack.LeftOut;

class ContainersBatchTest {

  private static final String NOTICE =
      """
      UBND TỈNH VÂN KHÊ
      Số: %d/TB-UBND
      THÔNG BÁO
      Kết luận cuộc họp

      1. Sở Y tế chủ trì rà soát; báo cáo UBND tỉnh trước ngày 15/02/2024.
      """;

  @TempDir Path folder;
  private Path inbox = Path.of("");

  private static File notice(String name, int number) {
    return File.of(name, NOTICE.formatted(number));
  }

  @BeforeEach
  void inbox() throws IOException {
    inbox = Files.createDirectories(folder.resolve("inbox/thang 1"));
    byte[] mail =
        Containers.eml(
            "Kính chuyển các đơn vị thông báo để thực hiện.",
            notice("tb-1.txt", 1),
            new File("hong.pdf", "%PDF-1.4".getBytes(StandardCharsets.US_ASCII)),
            new File("kem.zip", Containers.zip(notice("../tb-2.txt", 2), notice("a/tb-3.txt", 3))));
    Files.write(inbox.resolve("thu.eml"), mail);
    Files.write(inbox.resolve("thu2.msg"), Containers.msg(NOTICE.formatted(4), null));
    Files.write(inbox.resolve("thang.zip"), Containers.zip(notice("tb-5.txt", 5)));
    Files.write(inbox.resolve("tb-6.txt"), notice("", 6).bytes());
    Files.write(inbox.resolve("trong.zip"), Containers.zip());
  }

  private BatchResult run(Path out, int jobs, boolean resume, AtomicInteger read)
      throws IOException, ExistingOutputException {
    BatchOptions options =
        new BatchOptions(
            List.of(folder.resolve("inbox")),
            out,
            jobs,
            BatchOptions.Format.JSON,
            resume,
            Language.VI,
            ReadLimits.defaults(),
            List.of());
    BatchListener listener =
        new BatchListener() {
          @Override
          public void started(int files, int done) {}

          @Override
          public void advanced() {
            read.incrementAndGet();
          }
        };
    Batch batch = new Batch(options, new Documents(Pipeline.generator(), Language.VI), listener);
    BatchResult result = batch.run();
    batch.report(result);
    return result;
  }

  private static Map<String, byte[]> documents(Path out) throws IOException {
    Map<String, byte[]> documents = new TreeMap<>();
    try (var files = Files.walk(out)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = out.relativize(file).toString();
        if (!name.startsWith(".giaoviec") && !name.equals("run.json")) {
          documents.put(name, Files.readAllBytes(file));
        }
      }
    }
    return documents;
  }

  @Test
  void eachDocumentWithinIsANoticeOfItsOwn() throws Exception {
    Path out = folder.resolve("out");
    BatchResult result = run(out, 2, false, new AtomicInteger());
    Map<String, byte[]> documents = documents(out);
    assertEquals(
        List.of(
            "thang 1/tb-6.json",
            "thang 1/thang.zip/tb-5.json",
            "thang 1/thu.eml/kem.zip/a/tb-3.json",
            "thang 1/thu.eml/kem.zip/tb-2.json",
            "thang 1/thu.eml/tb-1.json",
            "thang 1/thu2.msg/body.json"),
        List.copyOf(documents.keySet()));
    byte[] third = Objects.requireNonNull(documents.get("thang 1/thu.eml/kem.zip/a/tb-3.json"));
    String json = new String(third, StandardCharsets.UTF_8);
    assertTrue(json.contains("\"file\" : \"thang 1/thu.eml/kem.zip/a/tb-3.txt\""), json);
    assertTrue(json.contains("3/TB-UBND"), json);
    assertEquals(9, result.files());
    assertEquals(6, result.extracted());
    assertEquals(
        List.of("thang 1/thu.eml/hong.pdf", "thang 1/trong.zip"),
        result.failures().stream().map(BatchResult.FailedFile::file).toList());
    assertEquals(Failure.EMPTY, result.failures().get(1).reason().failure());
    assertEquals(
        List.of(new BatchResult.LeftOutPart("thang 1/thu.eml/body.txt", LeftOut.MAIL_BODY)),
        result.leftOut());
    String run = Files.readString(out.resolve("run.json"));
    assertTrue(run.contains("\"code\" : \"MAIL_BODY\""), run);
    assertFalse(Files.exists(out.resolve(".giaoviec/unpacked")));
  }

  @Test
  void jobsChangeNothingAndWhatIsDoneIsNotReadAgain() throws Exception {
    Path one = folder.resolve("one");
    Path two = folder.resolve("two");
    run(one, 1, false, new AtomicInteger());
    run(two, 3, false, new AtomicInteger());
    Map<String, byte[]> expected = documents(one);
    Map<String, byte[]> actual = documents(two);
    assertEquals(expected.keySet(), actual.keySet());
    expected.forEach((name, bytes) -> assertArrayEquals(bytes, actual.get(name), name));

    Files.delete(one.resolve("thang 1/thu.eml/kem.zip/tb-2.json"));
    AtomicInteger read = new AtomicInteger();
    BatchResult again = run(one, 1, true, read);
    assertEquals(1, read.get());
    assertEquals(6, again.extracted());
    assertEquals(1, again.leftOut().size());
    assertEquals(2, again.failures().size());
    assertEquals(expected.keySet(), documents(one).keySet());

    Files.write(inbox.resolve("thang.zip"), Containers.zip(notice("tb-5.txt", 5), notice("b", 7)));
    run(one, 1, true, read);
    assertTrue(documents(one).containsKey("thang 1/thang.zip/b.json"));
  }
}
