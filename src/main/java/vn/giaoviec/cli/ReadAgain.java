package vn.giaoviec.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.export.Links;
import vn.giaoviec.export.TaskFolder;
import vn.giaoviec.json.Document;
import vn.giaoviec.notice.Notice;
import vn.giaoviec.pipeline.Pipeline;
import vn.giaoviec.read.Input;
import vn.giaoviec.read.ReadException;
import vn.giaoviec.report.Texts;
import vn.giaoviec.review.GoldWriter;

/** The texts of notices: those that the run kept, else read again from the inbox. */
final class ReadAgain {

  private ReadAgain() {}

  static GoldWriter.Texts texts(TaskFolder folder, @Nullable Path inbox, ReadingOptions reading) {
    Texts texts = inbox == null ? folder::text : of(folder, inbox, reading);
    return texts::of;
  }

  /** The text that the run kept, else that of the notice read again if it is still the same. */
  static Texts of(TaskFolder folder, Path inbox, ReadingOptions reading) {
    Links links = Links.to(inbox.toString());
    Pipeline pipeline = reading.single();
    return document -> {
      String kept = folder.text(document);
      Path file = kept == null ? links.file(document.source()) : null;
      return file == null ? kept : readAgain(pipeline, file, document);
    };
  }

  private static @Nullable String readAgain(Pipeline pipeline, Path file, Document document)
      throws IOException {
    try {
      Notice notice = pipeline.read(Input.of(file, document.source().file()));
      String text = notice.text().value();
      boolean same =
          notice.source().sha256().equals(document.source().sha256())
              && text.length() == document.textLength();
      return same ? text : null;
    } catch (ReadException e) {
      return null; // the page says that there is no text
    }
  }
}
