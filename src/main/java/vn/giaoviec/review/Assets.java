package vn.giaoviec.review;

import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.messages.Language;
import vn.giaoviec.messages.Messages;

/** The page's own files: nothing else can be asked for. */
final class Assets {

  private static final String JS = "text/javascript; charset=utf-8";

  private static final Map<String, String> TYPES =
      Map.of(
          "review.css", "text/css; charset=utf-8",
          "icon.svg", "image/svg+xml",
          "main.js", JS,
          "dom.js", JS,
          "queue.js", JS,
          "source.js", JS,
          "tasks.js", JS,
          "editor.js", JS);

  private Assets() {}

  /** Returns a file of the page, or null when it has none of this name. */
  static @Nullable Answer asset(String name) {
    String type = TYPES.get(name);
    return type == null ? null : Answer.text(200, type, resource(name));
  }

  /** Returns the page. */
  static Answer page(Language language, String csrf, String who) {
    String page =
        Mustache.compiler()
            .withEscaper(Escapers.HTML)
            .compile(resource("page.mustache"))
            .execute(Map.of("lang", language.tag(), "csrf", csrf, "who", who));
    return Answer.text(200, "text/html; charset=utf-8", page);
  }

  /** Returns what a browser sees that comes without the token. */
  static Answer closed(Language language) {
    Messages messages = Messages.beside(Assets.class, language);
    String page =
        Mustache.compiler()
            .withEscaper(Escapers.HTML)
            .compile(resource("closed.mustache"))
            .execute(
                Map.of(
                    "lang",
                    language.tag(),
                    "title",
                    messages.get("title"),
                    "words",
                    messages.get("closed")));
    return Answer.text(403, "text/html; charset=utf-8", page);
  }

  /** Returns the page's words in a language, by their keys. */
  static Map<String, String> words(Language language) {
    Messages messages = Messages.beside(Assets.class, language);
    Map<String, String> words = new LinkedHashMap<>();
    for (String key : messages.keys()) {
      words.put(key, messages.raw(key));
    }
    return words;
  }

  private static String resource(String name) {
    try (InputStream in = Assets.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
