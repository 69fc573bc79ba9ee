package vn.giaoviec.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import vn.giaoviec.json.Document;
import vn.giaoviec.json.Documents;
import vn.giaoviec.pipeline.WholeFile;
import vn.giaoviec.report.Texts;

/**
 * Gold files for {@code evaluate} and {@code train}: of each notice that people vouch for, {@code
 * NAME.json} with its corrected record and {@code NAME.txt} with its text. Notices of which a task
 * is unchecked, or nobody said that none is missing, teach and measure nothing and are left out.
 */
public final class GoldWriter {

  private GoldWriter() {}

  /**
   * Writes the files.
   *
   * @param folder where to, made if it isn't there
   * @return how many notices were written
   * @throws IOException if a file can't be written
   */
  public static int write(Desk desk, Texts texts, Documents documents, Path folder)
      throws IOException {
    Files.createDirectories(folder);
    int written = 0;
    for (Map.Entry<String, Sheet> notice : Reviewed.done(desk).entrySet()) {
      Document document = Reviewed.of(notice.getValue());
      String text = texts.of(document);
      if (text != null) {
        byte[] json = documents.pretty(document);
        WholeFile.write(folder.resolve(notice.getKey() + ".json"), out -> out.write(json));
        WholeFile.write(folder.resolve(notice.getKey() + ".txt"), text);
        written++;
      }
    }
    return written;
  }
}
