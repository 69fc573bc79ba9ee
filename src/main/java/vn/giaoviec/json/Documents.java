package vn.giaoviec.json;

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
  private final NoticeSchema schema = new NoticeSchema();
  private final String fingerprint;

  /** Makes documents whose warnings speak a language. */
  public Documents(Generator generator, Language language) {
    this.writer = new NoticeWriter(generator, language);
    this.fingerprint = generator.fingerprint();
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
    return checked(notice, writer.pretty(notice));
  }

  /**
   * Returns a document on one line.
   *
   * @throws IllegalStateException if it breaks the contract: a fault of this program
   */
  public byte[] line(Notice notice) {
    return checked(notice, writer.line(notice));
  }

  private byte[] checked(Notice notice, byte[] document) {
    Invariants.check(notice);
    schema.check(document);
    return document;
  }
}
