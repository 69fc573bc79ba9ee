package vn.giaoviec.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The log only grows, shows tampering, and loses nobody's work. */
class DecisionLogTest {

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void place() {
    file = folder.resolve("review.sqlite");
  }

  private static Decision.Proposal comment(String task, String words) {
    return new Decision.Proposal(Kind.COMMENT, "n", List.of(task), "[]", "[]", words, 0);
  }

  private void three() throws IOException, ConflictException {
    try (DecisionLog log = DecisionLog.open(file, Notices.CLOCK)) {
      log.append(comment("t1", "một"), "Lan", Map.of());
      log.append(comment("t2", "hai"), "Hùng", Map.of("t2", 0L));
      log.append(comment("t1", "ba"), "Lan", Map.of("t1", 1L));
    }
  }

  private void sql(String... statements) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      for (String one : statements) {
        statement.executeUpdate(one);
      }
    }
  }

  private List<Decision> all() throws IOException {
    try (DecisionLog log = DecisionLog.read(file)) {
      return log.after(0);
    }
  }

  @Test
  void entriesComeBackAsTheyWereWritten() throws Exception {
    three();
    List<Decision> all = all();
    assertEquals(List.of(1L, 2L, 3L), all.stream().map(Decision::number).toList());
    assertEquals("Hùng", all.get(1).who());
    assertEquals("2026-03-12T02:30:00Z", all.get(1).at());
    assertEquals(List.of("t1"), all.get(2).subjects());
    assertEquals("ba", all.get(2).comment());
    assertEquals(0, DecisionLog.broken(all));
  }

  @Test
  void nothingIsChangedOrRemoved() throws Exception {
    three();
    assertThrows(SQLException.class, () -> sql("UPDATE decision SET comment='x' WHERE number=2"));
    assertThrows(SQLException.class, () -> sql("DELETE FROM decision WHERE number=3"));
    assertEquals(3, all().size());
  }

  @Test
  void tamperingShows() throws Exception {
    three();
    for (String column : List.of("at", "who", "comment", "before", "after", "notice", "subjects")) {
      Path whole = Files.copy(file, folder.resolve(column));
      sql("DROP TRIGGER no_change", "UPDATE decision SET " + column + "='x' WHERE number=2");
      assertEquals(2, DecisionLog.broken(all()), column);
      Files.move(whole, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }
    sql("DROP TRIGGER no_removal", "DELETE FROM decision WHERE number=2");
    assertEquals(3, DecisionLog.broken(all()));
  }

  @Test
  void entriesMovedBetweenLogsShow() throws Exception {
    three();
    sql("DROP TRIGGER no_change", "UPDATE decision SET number=number+10");
    assertEquals(11, DecisionLog.broken(all()));
  }

  @Test
  void whoDoesNotKnowTheLatestIsTold() throws Exception {
    three();
    try (DecisionLog log = DecisionLog.open(file, Notices.CLOCK)) {
      ConflictException told =
          assertThrows(
              ConflictException.class,
              () -> log.append(comment("t1", "bốn"), "Hùng", Map.of("t1", 1L)));
      assertEquals("t1", told.subject());
      assertEquals(3, log.after(0).size());
    }
  }

  @Test
  void ofManyAtOnceFromTwoProgramsOneWins() throws Exception {
    ExecutorService people = Executors.newFixedThreadPool(4);
    try (DecisionLog one = DecisionLog.open(file, Notices.CLOCK);
        DecisionLog other = DecisionLog.open(file, Notices.CLOCK)) {
      Callable<Integer> hers = () -> tries(one);
      Callable<Integer> his = () -> tries(other);
      int won = 0;
      for (Future<Integer> result : people.invokeAll(List.of(hers, his, hers, his))) {
        won += result.get();
      }
      assertEquals(10, won);
      List<Decision> all = one.after(0);
      assertEquals(10, all.size());
      assertEquals(0, DecisionLog.broken(all));
    } finally {
      people.shutdownNow();
    }
  }

  /** Each of ten tasks is decided on by whoever is first. */
  private static int tries(DecisionLog log) throws IOException {
    int won = 0;
    for (int i = 0; i < 10; i++) {
      try {
        log.append(comment("t" + i, "ghi chú"), "Lan", Map.of());
        won++;
      } catch (ConflictException e) {
        assertEquals("t" + i, e.subject());
      }
    }
    return won;
  }

  @Test
  void otherFilesAreRefused() throws Exception {
    Files.writeString(file, "not a database, but long enough to be read as one".repeat(20));
    assertThrows(IOException.class, () -> DecisionLog.open(file, Notices.CLOCK));
    Files.delete(file);
    sql("CREATE TABLE other (x)");
    assertThrows(IOException.class, () -> DecisionLog.open(file, Notices.CLOCK));
    assertThrows(IOException.class, () -> DecisionLog.read(folder.resolve("none")));
    assertTrue(Files.notExists(folder.resolve("none")));
  }
}
