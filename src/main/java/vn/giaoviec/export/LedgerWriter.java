package vn.giaoviec.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Date;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.messages.Language;
import vn.giaoviec.messages.Messages;

/**
 * Writes the office's ledger as a workbook. Rows go to disk as they are written, so memory does not
 * grow with their number; the same tasks give the same bytes on any day.
 */
final class LedgerWriter {

  /** How many rows are held in memory. */
  private static final int WINDOW = 100;

  private final Messages messages;

  LedgerWriter(Messages messages) {
    this.messages = messages;
  }

  /**
   * Writes the workbook.
   *
   * @param earlier the file that is written anew, or null: what people entered there is kept
   * @param near a folder in which files may be made while it is written
   * @throws NoLedgerException if the earlier file is none of ours
   */
  void write(Ledger ledger, byte @Nullable [] earlier, Path near, OutputStream out)
      throws IOException {
    Map<String, Entered.Row> entered = Map.of();
    if (earlier != null) {
      entered = Entered.read(new ByteArrayInputStream(earlier), headings());
      if (entered == null) {
        throw new NoLedgerException();
      }
    }
    Path folder = Files.createTempDirectory(near, ".giaoviec-");
    try {
      Map<String, Entered.Row> kept = entered;
      TempFile.withStrategy(
          new DefaultTempFileCreationStrategy(folder.toFile()),
          () -> {
            try {
              workbook(ledger, kept, folder.resolve("workbook"), out);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
            return true;
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } finally {
      clear(folder);
    }
  }

  private void workbook(
      Ledger ledger, Map<String, Entered.Row> entered, Path file, OutputStream out)
      throws IOException {
    try (SXSSFWorkbook workbook =
        new SXSSFWorkbook(new XSSFWorkbook(), WINDOW, true /* compressed on disk */, false)) {
      properties(workbook.getXSSFWorkbook(), ledger);
      LedgerSheets sheets = new LedgerSheets(workbook, messages, ledger);
      sheets.ledger(entered);
      sheets.byUnit();
      sheets.byDeadline();
      sheets.lacking();
      sheets.notices();
      try (OutputStream archive = Files.newOutputStream(file)) {
        workbook.write(archive);
      }
    }
    StableZip.copy(file, out);
  }

  /** A workbook says when it was made: on the day of the latest notice. */
  private void properties(XSSFWorkbook workbook, Ledger ledger) {
    LocalDate latest =
        ledger.notices().stream()
            .map(notice -> notice.header().issuedOn())
            .filter(Objects::nonNull)
            .max(Comparator.naturalOrder())
            .orElse(LocalDate.EPOCH);
    Optional<Date> made = Optional.of(Date.from(latest.atStartOfDay(ZoneOffset.UTC).toInstant()));
    POIXMLProperties.CoreProperties properties = workbook.getProperties().getCoreProperties();
    properties.setCreator("Giaoviec");
    properties.setTitle(messages.get("ledger.title"));
    properties.setCreated(made);
    properties.setModified(made);
  }

  private static Entered.Headings headings() {
    return new Entered.Headings(
        inAll("column.id"),
        inAll("column.result"),
        inAll("column.status"),
        inAll("column.text"),
        inAll("column.lead"));
  }

  private static java.util.List<String> inAll(String key) {
    return Stream.of(Language.values())
        .map(language -> Messages.beside(LedgerWriter.class, language).get(key))
        .toList();
  }

  private static void clear(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
