package vn.giaoviec.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;

/**
 * The log of decisions: a file of SQLite beside the tasks. Entries are only ever added, each holds
 * the hash of the one before, and one who decides must know the latest on every task concerned.
 *
 * <p>Safe for threads, and for several programs at a time.
 */
public final class DecisionLog implements AutoCloseable {

  private static final int FORMAT = 1;

  /** "GVDL": what {@code PRAGMA application_id} says of these files. */
  private static final int APPLICATION = 0x4756444c;

  private static final String[] TABLES = {
    """
    CREATE TABLE decision (
      number INTEGER PRIMARY KEY,
      at TEXT NOT NULL,
      who TEXT NOT NULL,
      kind TEXT NOT NULL,
      notice TEXT NOT NULL,
      subjects TEXT NOT NULL,
      before TEXT NOT NULL,
      after TEXT NOT NULL,
      comment TEXT NOT NULL,
      undoes INTEGER NOT NULL,
      previous TEXT NOT NULL,
      hash TEXT NOT NULL UNIQUE) STRICT
    """,
    """
    CREATE TABLE concerned (
      subject TEXT NOT NULL,
      decision INTEGER NOT NULL REFERENCES decision,
      PRIMARY KEY (subject, decision)) STRICT, WITHOUT ROWID
    """,
    "CREATE TRIGGER no_change BEFORE UPDATE ON decision"
        + " BEGIN SELECT RAISE(ABORT, 'decisions are never changed'); END",
    "CREATE TRIGGER no_removal BEFORE DELETE ON decision"
        + " BEGIN SELECT RAISE(ABORT, 'decisions are never removed'); END",
  };

  private static final String COLUMNS =
      "number, at, who, kind, notice, subjects, before, after, comment, undoes, previous, hash";

  private final Connection connection;
  private final Clock clock;

  private DecisionLog(Connection connection, Clock clock) {
    this.connection = connection;
    this.clock = clock;
  }

  /** Returns where the log of a folder or file of tasks lies. */
  public static Path beside(Path tasks) {
    return Files.isDirectory(tasks)
        ? tasks.resolve("review.sqlite")
        : tasks.resolveSibling(tasks.getFileName() + ".review.sqlite");
  }

  /**
   * Opens a log; makes it if it isn't there.
   *
   * @param clock when decisions are made
   * @throws IOException if the file can't be used, or is another one
   */
  public static DecisionLog open(Path file, Clock clock) throws IOException {
    return open(file, clock, false);
  }

  /**
   * Opens a log that is there, to read it.
   *
   * @throws IOException if it is not there, can't be used, or is another file
   */
  public static DecisionLog read(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new IOException("no file " + file);
    }
    return open(file, Clock.systemUTC(), true);
  }

  private static DecisionLog open(Path file, Clock clock, boolean readOnly) throws IOException {
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(readOnly);
    config.setBusyTimeout(10_000);
    config.enforceForeignKeys(true);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    DecisionLog log = null;
    try {
      log = new DecisionLog(config.createConnection("jdbc:sqlite:" + file.toAbsolutePath()), clock);
      log.prepare(readOnly);
      return log;
    } catch (SQLException e) {
      if (log != null) {
        log.close();
      }
      throw new IOException(file + ": " + e.getMessage(), e);
    }
  }

  private void prepare(boolean readOnly) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(readOnly ? "BEGIN" : "BEGIN IMMEDIATE");
      if (number(statement, "PRAGMA application_id") == 0
          && number(statement, "SELECT count(*) FROM sqlite_schema") == 0
          && !readOnly) {
        for (String table : TABLES) {
          statement.execute(table);
        }
        statement.execute("PRAGMA application_id = " + APPLICATION);
        statement.execute("PRAGMA user_version = " + FORMAT);
      }
      if (number(statement, "PRAGMA application_id") != APPLICATION
          || number(statement, "PRAGMA user_version") != FORMAT) {
        throw new SQLException("no log of decisions that this version reads");
      }
      statement.execute("COMMIT");
    }
  }

  private static long number(Statement statement, String query) throws SQLException {
    try (ResultSet result = statement.executeQuery(query)) {
      return result.next() ? result.getLong(1) : 0;
    }
  }

  /**
   * Adds an entry.
   *
   * @param who who decides
   * @param known for each subject that was there the number of the latest decision that the person
   *     knows of, 0 for none
   * @throws ConflictException if there is a later one
   */
  synchronized Decision append(Decision.Proposal proposal, String who, Map<String, Long> known)
      throws IOException, ConflictException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("BEGIN IMMEDIATE"); // nobody else may write between look and entry
      boolean written = false;
      try {
        Decision decision = add(proposal, who, known);
        statement.execute("COMMIT");
        written = true;
        return decision;
      } finally {
        if (!written) {
          statement.execute("ROLLBACK");
        }
      }
    } catch (SQLException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private Decision add(Decision.Proposal proposal, String who, Map<String, Long> known)
      throws SQLException, ConflictException {
    for (String subject : proposal.subjects()) {
      if (latest(subject) != known.getOrDefault(subject, 0L)) {
        throw new ConflictException(subject);
      }
    }
    Decision last = last();
    Decision decision =
        Decision.of(
            proposal,
            last == null ? 1 : last.number() + 1,
            clock.instant().toString(),
            who,
            last == null ? Decision.NONE : last.hash());
    write(decision);
    return decision;
  }

  private long latest(String subject) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement("SELECT max(decision) FROM concerned WHERE subject = ?")) {
      query.setString(1, subject);
      try (ResultSet result = query.executeQuery()) {
        return result.next() ? result.getLong(1) : 0;
      }
    }
  }

  private @Nullable Decision last() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result =
            statement.executeQuery(
                "SELECT " + COLUMNS + " FROM decision ORDER BY number DESC LIMIT 1")) {
      return result.next() ? decision(result) : null;
    }
  }

  private void write(Decision decision) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO decision (" + COLUMNS + ") VALUES (?,?,?,?,?,?,?,?,?,?,?,?)")) {
      insert.setLong(1, decision.number());
      insert.setString(2, decision.at());
      insert.setString(3, decision.who());
      insert.setString(4, decision.kind().name());
      insert.setString(5, decision.notice());
      insert.setString(6, String.join("\n", decision.subjects()));
      insert.setString(7, decision.before());
      insert.setString(8, decision.after());
      insert.setString(9, decision.comment());
      insert.setLong(10, decision.undoes());
      insert.setString(11, decision.previous());
      insert.setString(12, decision.hash());
      insert.executeUpdate();
    }
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO concerned VALUES (?,?)")) {
      for (String subject : decision.subjects()) {
        insert.setString(1, subject);
        insert.setLong(2, decision.number());
        insert.executeUpdate();
      }
    }
  }

  private static Decision decision(ResultSet row) throws SQLException {
    String subjects = row.getString(6);
    Kind kind;
    try {
      kind = Kind.valueOf(row.getString(4));
    } catch (IllegalArgumentException e) {
      throw new SQLException("unknown decision " + row.getString(4), e);
    }
    return new Decision(
        row.getLong(1),
        row.getString(2),
        row.getString(3),
        kind,
        row.getString(5),
        subjects.isEmpty() ? List.of() : List.of(subjects.split("\n")),
        row.getString(7),
        row.getString(8),
        row.getString(9),
        row.getLong(10),
        row.getString(11),
        row.getString(12));
  }

  /** Returns the decisions after a number, in their order; 0 for all. */
  public synchronized List<Decision> after(long number) throws IOException {
    List<Decision> decisions = new ArrayList<>();
    try (PreparedStatement query =
        connection.prepareStatement(
            "SELECT " + COLUMNS + " FROM decision WHERE number > ? ORDER BY number")) {
      query.setLong(1, number);
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          decisions.add(decision(rows));
        }
      }
    } catch (SQLException e) {
      throw new IOException(e.getMessage(), e);
    }
    return decisions;
  }

  /** Returns the number of the first entry of a log that was tampered with, or 0. */
  public static long broken(List<Decision> decisions) {
    String previous = Decision.NONE;
    long number = 1;
    for (Decision decision : decisions) {
      boolean sound =
          decision.number() == number
              && decision.previous().equals(previous)
              && decision.hash().equals(decision.trueHash());
      if (!sound) {
        return decision.number();
      }
      previous = decision.hash();
      number++;
    }
    return 0;
  }

  @Override
  public synchronized void close() throws IOException {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IOException(e.getMessage(), e);
    }
  }
}
