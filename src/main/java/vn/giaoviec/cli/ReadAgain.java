package vn.giaoviec.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.export.Links;
import vn.giaoviec.export.TaskFolder;
import vn.giaoviec.json.Document;
import vn.giaoviec.notice.Notice;
import vn.giaoviec.pipeline.Pipeline;
import vn.giaoviec.read.Input;
import vn.giaoviec.read.ReadException;
import vn.giaoviec.report.Texts;

/**
 * The texts of notices: those that the run kept, else read again from the inbox, once for as long
 * as they are among the latest.
 *
 * <p>Safe for threads.
 */
final class ReadAgain implements Texts {

  private static final int REMEMBERED = 50;

  private final TaskFolder folder;
  private final Links links;
  private final Pipeline pipeline;

  private final Map<String, String> latest =
      new LinkedHashMap<>(REMEMBERED, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
          return size() > REMEMBERED;
        }
      };

  private ReadAgain(TaskFolder folder, Path inbox, ReadingOptions reading) {
    this.folder = folder;
    this.links = Links.to(inbox.toString());
    this.pipeline = reading.single();
  }

  /** Returns the texts that the run kept, and with an inbox the others, too. */
  static Texts texts(TaskFolder folder, @Nullable Path inbox, ReadingOptions reading) {
    return inbox == null ? folder::text : new ReadAgain(folder, inbox, reading);
  }

  @Override
  public @Nullable String of(Document document) throws IOException {
    String kept = folder.text(document);
    return kept == null ? again(document) : kept;
  }

  private synchronized @Nullable String again(Document document) throws IOException {
    String known = latest.get(document.source().sha256());
    Path file = known == null ? links.file(document.source()) : null;
    if (file == null) {
      return known;
    }
    try {
      Notice notice = pipeline.read(Input.of(file, document.source().file()));
      String text = notice.text().value();
      boolean same =
          notice.source().sha256().equals(document.source().sha256())
              && text.length() == document.textLength();
      if (same) {
        latest.put(document.source().sha256(), text);
      }
      return same ? text : null;
    } catch (ReadException e) {
      return null; // the page says that there is no text
    }
  }
}
