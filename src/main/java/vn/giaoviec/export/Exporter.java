package vn.giaoviec.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.messages.Language;
import vn.giaoviec.messages.Messages;
import vn.giaoviec.pipeline.WholeFile;

/**
 * Writes tasks in any form. The same tasks give the same bytes; a file that is there is written
 * anew, whole or not at all, and what people or their programs need of it is kept: entries of the
 * ledger, sequence numbers of the calendar.
 */
public final class Exporter {

  private final Messages messages;
  private final Links links;

  /**
   * Makes an exporter.
   *
   * @param language the language of headings and other words that are not the notices'
   * @param links where the notices lie
   */
  public Exporter(Language language, Links links) {
    this.messages = Messages.beside(Exporter.class, language);
    this.links = links;
  }

  /**
   * Writes a file.
   *
   * @throws NoLedgerException if a ledger is to be written over a file that is none
   * @throws IOException if it can't be written; what stood there is then kept
   */
  public void write(Ledger ledger, Form form, Path file) throws IOException {
    byte @Nullable [] earlier =
        (form == Form.XLSX || form == Form.ICS) && Files.exists(file)
            ? Files.readAllBytes(file)
            : null;
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null) {
      throw new IOException("no folder: " + file);
    }
    WholeFile.write(
        file,
        out -> {
          switch (form) {
            case XLSX -> new LedgerWriter(messages).write(ledger, earlier, folder, out);
            case CSV -> FlatWriter.csv(ledger, out);
            case JSONL -> FlatWriter.jsonl(ledger, out);
            case ICS -> new CalendarWriter(messages, links).write(ledger, earlier, out);
            case TASKWARRIOR -> TaskwarriorWriter.write(ledger, out);
          }
        });
  }
}
