package vn.giaoviec.json;

import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import vn.giaoviec.messages.Language;
import vn.giaoviec.notice.Notice;

/**
 * Documents of the output contract, each checked against the schema and the contract's other
 * promises before it is handed out.
 *
 * <p>Safe for any number of threads.
 */
public final class Documents {

  private final NoticeWriter writer;

  /** The schema takes a third of a second to load, in which a first notice can be read. */
  private final FutureTask<NoticeSchema> schema = new FutureTask<>(NoticeSchema::new);

  private final String fingerprint;

  /** Makes documents whose warnings speak a language. */
  public Documents(Generator generator, Language language) {
    this.writer = new NoticeWriter(generator, language);
    this.fingerprint = generator.fingerprint();
    Thread thread = new Thread(schema, "schema");
    thread.setDaemon(true);
    thread.start();
  }

  /** Returns the hash of the rules, word lists and models in force. */
  public String fingerprint() {
    return fingerprint;
  }

  /**
   * Returns a document, indented.
   *
   * @throws IllegalStateException if it breaks the contract: a fault of this program
   */
  public byte[] pretty(Notice notice) {
    return checked(notice, true);
  }

  /**
   * Returns a document on one line.
   *
   * @throws IllegalStateException if it breaks the contract: a fault of this program
   */
  public byte[] line(Notice notice) {
    return checked(notice, false);
  }

  /**
   * Returns a document that was read and changed, indented; it keeps its own generator and
   * warnings.
   *
   * @throws IllegalStateException if it breaks the contract: a fault of this program
   */
  public byte[] pretty(Document document) {
    Invariants.Violation violation =
        Invariants.first(document.coverage(), document.tasks(), document.textLength());
    if (violation != null) {
      throw new IllegalStateException(violation.pointer() + ": " + violation.message());
    }
    TokenBuffer tokens = NoticeWriter.tokens(document);
    schema().check(tokens);
    return writer.bytes(tokens, true);
  }

  private NoticeSchema schema() {
    try {
      return schema.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("no schema", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private byte[] checked(Notice notice, boolean pretty) {
    Invariants.check(notice);
    TokenBuffer tokens = writer.tokens(notice);
    schema().check(tokens);
    return writer.bytes(tokens, pretty);
  }
}
