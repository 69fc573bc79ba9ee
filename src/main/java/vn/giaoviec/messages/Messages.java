package vn.giaoviec.messages;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;

/**
 * The messages of one package in one language: the file {@code messages_vi.properties} or {@code
 * messages_en.properties} (UTF-8) among the package's resources.
 *
 * <p>Independent of the machine's locale. Immutable.
 */
public final class Messages {

  private final String name;
  private final Properties texts;

  private Messages(String name, Properties texts) {
    this.name = name;
    this.texts = texts;
  }

  /**
   * Loads the messages that stand beside {@code anchor}.
   *
   * @throws IllegalStateException if there are none
   */
  public static Messages beside(Class<?> anchor, Language language) {
    String name = "messages_" + language.tag() + ".properties";
    try (InputStream in = anchor.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no " + name + " beside " + anchor.getName());
      }
      Properties texts = new Properties();
      try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
        texts.load(reader);
      }
      return new Messages(name, texts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Returns the message of {@code key}, "{0}", "{1}", ... replaced by the arguments.
   *
   * @throws IllegalArgumentException if there is no such message
   */
  public String get(String key, Object... arguments) {
    String text = raw(key);
    StringBuilder message = new StringBuilder(text.length() + 32);
    int from = 0;
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
      int close = text.indexOf('}', open);
      message.append(text, from, open);
      message.append(arguments[Integer.parseInt(text.substring(open + 1, close))]);
      from = close + 1;
    }
    return message.append(text, from, text.length()).toString();
  }

  /**
   * Returns the message of {@code key} as it stands, for those who put the arguments in themselves.
   *
   * @throws IllegalArgumentException if there is no such message
   */
  public String raw(String key) {
    String text = texts.getProperty(key);
    if (text == null) {
      throw new IllegalArgumentException("no message " + key + " in " + name);
    }
    return text;
  }

  /** Returns the keys of all messages, in their order. */
  public List<String> keys() {
    return texts.stringPropertyNames().stream().sorted().toList();
  }

  /** Returns whether there is a message of {@code key}. */
  public boolean has(String key) {
    return texts.containsKey(key);
  }
}
