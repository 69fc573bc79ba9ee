package vn.giaoviec.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import vn.giaoviec.messages.Language;

/** What people see of {@code extract} in one process. */
class ExtractCommandTest {

  @TempDir Path folder;
  private final StringWriter err = new StringWriter();

  private int extract(Path inbox, String out) {
    CommandLine line = Main.commandLine(Language.EN);
    line.setErr(new PrintWriter(err));
    return line.execute(
        "extract", inbox.toString(), "--out", folder.resolve(out).toString(), "--lang", "en");
  }

  @Test
  void anEmptyFolderIsTold() throws IOException {
    Path inbox = Files.createDirectories(folder.resolve("inbox"));
    Files.writeString(inbox.resolve(".hidden.txt"), "Giao việc");
    assertEquals(0, extract(inbox, "a"));
    assertTrue(err.toString().contains("No file was found in " + inbox), err.toString());
    err.getBuffer().setLength(0);
    Files.writeString(inbox.resolve("a.txt"), "Giao việc");
    assertEquals(0, extract(inbox, "b"));
    assertFalse(err.toString().contains("No file"), err.toString());
  }
}
