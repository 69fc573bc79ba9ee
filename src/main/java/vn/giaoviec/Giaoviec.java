package vn.giaoviec;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import vn.giaoviec.json.Documents;
import vn.giaoviec.messages.Language;
import vn.giaoviec.notice.Notice;
import vn.giaoviec.pipeline.Pipeline;
import vn.giaoviec.read.DirectReader;
import vn.giaoviec.read.Input;
import vn.giaoviec.read.ReadException;
import vn.giaoviec.read.ReadLimits;

/**
 * The whole program for those who embed it.
 *
 * <pre>{@code
 * Giaoviec giaoviec = Giaoviec.create();
 * Notice notice = giaoviec.read(Path.of("thong-bao.pdf"));
 * for (TaskRecord task : notice.tasks()) {
 *   System.out.println(task.lead() + ": " + task.text());
 * }
 * String json = giaoviec.toJson(notice);
 * }</pre>
 *
 * <p>Immutable, without global state, safe for any number of threads. Files are read in this JVM:
 * whoever reads files of strangers should do so in a process that may end (as the command line
 * does).
 */
public final class Giaoviec {

  private final Pipeline pipeline;
  private final Documents documents;

  private Giaoviec(ReadLimits limits) {
    this.pipeline = new Pipeline(new DirectReader(limits, List.of()));
    this.documents = new Documents(Pipeline.generator(), Language.VI);
  }

  /** Returns a program with the usual limits. */
  public static Giaoviec create() {
    return create(ReadLimits.defaults());
  }

  /** Returns a program with limits of its own. */
  public static Giaoviec create(ReadLimits limits) {
    return new Giaoviec(limits);
  }

  /**
   * Reads a notice.
   *
   * @param file a PDF, an image (PNG, JPEG, TIFF), Word (DOC, DOCX), RTF, ODT, HTML or text file;
   *     scans need the tesseract program
   * @throws ReadException if it gives no text, with the reason
   */
  public Notice read(Path file) throws ReadException {
    Path name = file.getFileName();
    return pipeline.read(Input.of(file, name == null ? "notice" : name.toString()));
  }

  /**
   * Reads a notice held in memory.
   *
   * @param bytes the file
   * @param name its name, for the record
   * @throws ReadException if it gives no text, with the reason
   */
  public Notice read(byte[] bytes, String name) throws ReadException {
    return pipeline.read(Input.of(bytes, name));
  }

  /** Returns the notice as the output contract says, checked against its schema. */
  public String toJson(Notice notice) {
    return new String(documents.pretty(notice), StandardCharsets.UTF_8);
  }
}
