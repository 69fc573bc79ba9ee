package vn.giaoviec.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import vn.giaoviec.export.Tasks;
import vn.giaoviec.messages.Language;
import vn.giaoviec.review.DecisionLog;

/** The commands around the page for checking, where there is nothing or something wrong to read. */
class ReviewCommandsTest {

  @TempDir private Path folder;
  private String out = "";
  private String err = "";

  @BeforeEach
  void tasks() throws IOException {
    Tasks.one(folder);
  }

  private int run(String... arguments) {
    StringWriter said = new StringWriter();
    StringWriter complained = new StringWriter();
    CommandLine line = Main.commandLine(Language.EN);
    line.setOut(new PrintWriter(said));
    line.setErr(new PrintWriter(complained));
    int code = line.execute(arguments);
    out = said.toString();
    err = complained.toString();
    return code;
  }

  private void sql(String... statements) throws Exception {
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + DecisionLog.beside(folder));
        Statement statement = connection.createStatement()) {
      for (String one : statements) {
        statement.executeUpdate(one);
      }
    }
  }

  @Test
  void withoutDecisionsTheyAreAskedFor() {
    String tasks = folder.toString();
    String csv = folder.resolve("x.csv").toString();
    assertEquals(2, run("audit-log", tasks, "--lang", "en"));
    assertTrue(err.contains("no decisions yet"), err);
    assertEquals(2, run("export", tasks, "--to", csv, "--reviewed-only"));
    assertEquals(2, run("gold", tasks, "--out", folder.resolve("gold").toString()));
    assertEquals(2, run("review", folder.resolve("none").toString()));
    assertEquals(2, run("review", tasks, "--port", "99999"));
    assertEquals(2, run("review", tasks, "--who", " "));
    assertEquals(2, run("review", tasks, "--inbox", folder.resolve("none").toString()));
  }

  @Test
  void aLogThatWasTamperedWithIsNotUsed() throws Exception {
    String tasks = folder.toString();
    DecisionLog.open(DecisionLog.beside(folder), java.time.Clock.systemUTC()).close();
    assertEquals(0, run("audit-log", tasks, "--lang", "en"));
    assertTrue(out.contains("The log is whole: 0 decisions"), out);
    assertEquals(1, run("audit-log", tasks, "--expect", "abc"));
    sql(
        "INSERT INTO decision VALUES (1, '2026-03-12T02:30:00Z', 'x', 'REJECT', 'n', 't', '[]',"
            + " '[]', '', 0, 'p', 'h')");
    assertEquals(1, run("audit-log", tasks, "--lang", "en"));
    assertTrue(err.contains("decision #1"), err);
    String csv = folder.resolve("x.csv").toString();
    assertEquals(2, run("export", tasks, "--to", csv, "--reviewed-only", "--lang", "en"));
    assertTrue(err.contains("changed outside the program"), err);
    assertEquals(2, run("review", tasks));
    assertEquals(2, run("gold", tasks, "--out", folder.resolve("gold").toString()));
  }
}
