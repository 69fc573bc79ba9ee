package vn.giaoviec.pipeline;

import java.util.ArrayList;
import java.util.List;
import vn.giaoviec.encoding.Encoding;
import vn.giaoviec.extract.Extraction;
import vn.giaoviec.extract.Extractor;
import vn.giaoviec.json.Generator;
import vn.giaoviec.notice.Notice;
import vn.giaoviec.notice.Warning;
import vn.giaoviec.read.DirectReader;
import vn.giaoviec.read.Input;
import vn.giaoviec.read.NoticeReader;
import vn.giaoviec.read.ReadException;
import vn.giaoviec.read.SourceText;
import vn.giaoviec.rules.Fingerprint;
import vn.giaoviec.structure.Outline;
import vn.giaoviec.structure.Structurer;

/**
 * The whole program as one expression: {@code bytes -> SourceText -> Outline -> Extraction ->
 * Notice}. Writing is {@link vn.giaoviec.json.NoticeWriter}'s.
 *
 * <p>Immutable; safe for any number of threads if its reader is.
 */
public final class Pipeline {

  private final Structurer structurer = new Structurer();
  private final Extractor extractor;
  private final NoticeReader reader;

  /** Makes a pipeline over a reader. */
  public Pipeline(NoticeReader reader) {
    this(reader, new Extractor());
  }

  /** Makes a pipeline over a reader, with an extractor of one's own. */
  public Pipeline(NoticeReader reader, Extractor extractor) {
    this.reader = reader;
    this.extractor = extractor;
  }

  /** Returns what this program is, with the hash of the data that it reads by. */
  public static Generator generator() {
    String version = Pipeline.class.getPackage().getImplementationVersion();
    String hash = Fingerprint.of(resources());
    return new Generator("Giaoviec", version == null ? "dev" : version, hash);
  }

  /** Returns the data that it reads by. */
  static List<Fingerprint.Resource> resources() {
    List<Fingerprint.Resource> resources = new ArrayList<>(Encoding.resources());
    resources.addAll(DirectReader.resources());
    resources.addAll(Structurer.resources());
    resources.addAll(Extractor.resources());
    return List.copyOf(resources);
  }

  /**
   * Reads a notice.
   *
   * @throws ReadException if the file gives no text
   */
  public Notice read(Input input) throws ReadException {
    return look(input).notice();
  }

  /**
   * Reads a notice and keeps what was seen on the way.
   *
   * @throws ReadException if the file gives no text
   */
  public Reading look(Input input) throws ReadException {
    SourceText source = reader.read(input);
    Outline outline = structurer.structure(source.text());
    Extraction extraction = extractor.extract(source.text(), outline);
    return new Reading(notice(source, outline, extraction), outline, extraction);
  }

  private static Notice notice(SourceText source, Outline outline, Extraction extraction) {
    List<Warning> warnings = new ArrayList<>(source.warnings());
    warnings.addAll(extraction.warnings());
    return new Notice(
        source.info(),
        source.text(),
        outline.header(),
        extraction.tasks(),
        extraction.coverage(),
        warnings);
  }

  /**
   * A notice with what its stages saw.
   *
   * @param notice the notice
   * @param outline its parts
   * @param extraction its tasks with the rules behind them
   */
  public record Reading(Notice notice, Outline outline, Extraction extraction) {}
}
