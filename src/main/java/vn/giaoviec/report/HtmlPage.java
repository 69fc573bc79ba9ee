package vn.giaoviec.report;

import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import vn.giaoviec.export.TaskFolder;
import vn.giaoviec.messages.Language;
import vn.giaoviec.messages.Messages;

/**
 * All that a run found as one page for people: a file without anything from the network, to be read
 * on a screen or on paper, in Vietnamese and English.
 *
 * <p>Notices are written one by one, so memory does not grow with their texts.
 */
public final class HtmlPage {

  private static final Mustache.Compiler COMPILER =
      Mustache.compiler()
          .withEscaper(Escapers.HTML)
          // Sections ask whether their value is the empty string: a record with a whole text isn't.
          .withFormatter(value -> value instanceof Record ? "record" : String.valueOf(value))
          .strictSections(true)
          .emptyStringIsFalse(true)
          .zeroIsFalse(true)
          .withLoader(name -> new StringReader(resource(name + ".mustache")));

  private final Messages shown;
  private final Language language;
  private final Template head = COMPILER.compile(resource("head.mustache"));
  private final Template notice = COMPILER.compile(resource("notice.mustache"));
  private final Template foot = COMPILER.compile(resource("foot.mustache"));

  /** Makes a page that opens in a language. */
  public HtmlPage(Language language) {
    this.language = language;
    this.shown = Messages.beside(HtmlPage.class, language);
  }

  /**
   * Writes the page; the same bytes for the same documents and texts.
   *
   * @throws vn.giaoviec.json.DocumentException if a document can't be used
   */
  public void write(TaskFolder folder, Texts texts, OutputStream out) throws IOException {
    BatchView batch = new BatchView(folder.run());
    folder.each(batch::add);
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    head.execute(new Frame(batch), writer);
    int[] number = {0};
    folder.each(
        document ->
            notice.execute(
                new Section(NoticeView.of(++number[0], document, texts.of(document))), writer));
    foot.execute(new Frame(batch), writer);
    writer.flush();
  }

  /** A label that the page's script can write in the other language. */
  private String label(String key) {
    return "<span data-m=\"" + key + "\">" + Escapers.HTML.escape(shown.get(key)) + "</span>";
  }

  /** What all templates can ask for. */
  class Labels {
    /** {@code {{#w}}key{{/w}}} is the label of a key. */
    Mustache.Lambda w() {
      return (fragment, out) -> out.write(label(fragment.execute()));
    }

    /** {@code <b{{#m}}key{{/m}}</b>}: the rest of an opening tag, and the label as its content. */
    Mustache.Lambda m() {
      return (fragment, out) -> {
        String key = fragment.execute();
        out.write(" data-m=\"" + key + "\">" + Escapers.HTML.escape(shown.get(key)));
      };
    }

    /** {@code {{#t}}key{{/t}}} is the bare text of a key, for attributes. */
    Mustache.Lambda t() {
      return (fragment, out) -> out.write(Escapers.HTML.escape(shown.get(fragment.execute())));
    }
  }

  /** What stands around the notices. */
  final class Frame extends Labels {
    final BatchView batch;

    Frame(BatchView batch) {
      this.batch = batch;
    }

    String lang() {
      return language.tag();
    }

    String css() {
      return resource("report.css");
    }

    String script() {
      return resource("report.js");
    }

    /** Only this script may run, whatever a notice holds. */
    String scriptHash() {
      try {
        byte[] bytes = script().getBytes(StandardCharsets.UTF_8);
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
        return "sha256-" + Base64.getEncoder().encodeToString(hash);
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException(e);
      }
    }

    List<Map<String, String>> dictionary() {
      Messages vi = Messages.beside(HtmlPage.class, Language.VI);
      Messages en = Messages.beside(HtmlPage.class, Language.EN);
      return vi.keys().stream()
          .map(key -> Map.of("key", key, "vi", vi.get(key), "en", en.get(key)))
          .toList();
    }
  }

  /** A notice with the labels. */
  final class Section extends Labels {
    final NoticeView n;

    Section(NoticeView n) {
      this.n = n;
    }
  }

  private static String resource(String name) {
    try (InputStream in = HtmlPage.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
