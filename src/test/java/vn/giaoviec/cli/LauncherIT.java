package vn.giaoviec.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoviec.Programs;

/** The script that starts the jar gives what the jar gives, whatever becomes of its cache. */
class LauncherIT {

  private static final String NOTICE =
      "THÔNG BÁO\n\nYêu cầu các đơn vị thực hiện:\n1. Sở Y tế chủ trì rà soát;"
          + " báo cáo UBND tỉnh trước ngày 15/02/2024.\n2. Sở Nội vụ khẩn trương tham mưu.\n";

  @TempDir Path folder;
  private Path home;
  private Path notice;

  @BeforeEach
  void install() throws Exception {
    home = Files.createDirectories(folder.resolve("nơi cài đặt"));
    Files.copy(Path.of("src/main/dist/giaoviec"), home.resolve("giaoviec"));
    Files.copy(Path.of(System.getProperty("giaoviec.jar")), home.resolve("giaoviec.jar"));
    notice = Files.writeString(folder.resolve("thông báo.txt"), NOTICE);
  }

  private byte[] launched(Path cache, String out) throws Exception {
    run(List.of("sh", home.resolve("giaoviec").toString()), cache, out);
    return Files.readAllBytes(folder.resolve(out).resolve("thông báo.json"));
  }

  private void run(List<String> program, Path cache, String out) throws Exception {
    List<String> command = new ArrayList<>(program);
    command.addAll(List.of("extract", notice.toString(), "--out", folder.resolve(out).toString()));
    Programs.run(
        folder,
        Map.of(
            "XDG_CACHE_HOME", cache.toString(),
            "JAVA_HOME", System.getProperty("java.home"),
            "LC_ALL", "C"),
        command);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.toList();
    }
  }

  @Test
  void oneFileWithAndWithoutItsArchive() throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Programs.run(
        folder,
        Map.of(),
        List.of(
            java,
            "-jar",
            System.getProperty("giaoviec.jar"),
            "extract",
            notice.toString(),
            "--out",
            folder.resolve("jar").toString()));
    byte[] expected = Files.readAllBytes(folder.resolve("jar/thông báo.json"));
    Path cache = folder.resolve("cache");
    assertArrayEquals(expected, launched(cache, "first"));
    List<Path> kept = files(cache.resolve("giaoviec"));
    assertEquals(1, kept.size(), kept.toString());
    assertArrayEquals(expected, launched(cache, "second"));
    assertEquals(kept, files(cache.resolve("giaoviec")));
    Files.delete(kept.get(0)); // it is read-only
    Files.write(kept.get(0), new byte[] {1, 2, 3});
    assertArrayEquals(expected, launched(cache, "broken"));
    Path taken = Files.writeString(folder.resolve("taken"), "a file where the cache would be");
    assertArrayEquals(expected, launched(taken, "without"));
  }

  @Test
  void aFolderLeavesNoArchive() throws Exception {
    Path inbox = Files.createDirectories(folder.resolve("inbox"));
    notice = inbox;
    Files.writeString(inbox.resolve("a.txt"), NOTICE);
    Path cache = folder.resolve("cache");
    run(List.of("sh", home.resolve("giaoviec").toString()), cache, "out");
    assertFalse(Files.exists(cache));
    assertEquals(
        1, files(folder.resolve("out")).stream().filter(f -> f.endsWith("a.json")).count());
  }
}
