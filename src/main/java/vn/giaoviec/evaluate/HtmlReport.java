package vn.giaoviec.evaluate;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import vn.giaoviec.messages.Language;

/**
 * An evaluation as a page for people: one file without scripts, pictures or anything from the
 * network, to be read on a screen or on paper.
 */
public final class HtmlReport {

  private static final Template TEMPLATE =
      Mustache.compiler()
          .strictSections(true)
          .emptyStringIsFalse(true)
          .zeroIsFalse(true)
          .withLoader(name -> new StringReader(resource(name + ".mustache")))
          .compile(resource("report.mustache"));

  private HtmlReport() {}

  /**
   * Returns the page; the same bytes for the same evaluation.
   *
   * @param generator what made the predictions, for the page's foot; may be empty
   */
  public static String of(Evaluation evaluation, Language language, String generator) {
    PageModel model = new PageModel(language);
    return TEMPLATE.execute(model.page(evaluation, generator, resource("report.css")));
  }

  private static String resource(String name) {
    try (InputStream in = HtmlReport.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
