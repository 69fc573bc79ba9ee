package vn.giaoviec.rules;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * A file of phrases by category: {@code [CATEGORY]} opens a list, phrases stand one or more to a
 * line, separated by {@code |}; {@code #} begins a remark. Written so that it is read in a few
 * milliseconds at every start.
 */
public final class WordList {

  private WordList() {}

  /**
   * A phrase of a list.
   *
   * @param category the list it stands in
   * @param phrase the words, separated by single spaces
   */
  public record Entry(String category, String phrase) {}

  /**
   * Reads a word list that stands beside {@code anchor} among the resources.
   *
   * @throws IllegalStateException if it is missing or a phrase stands in no list
   */
  public static List<Entry> beside(Class<?> anchor, String name) {
    try (InputStream in = anchor.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no " + name + " beside " + anchor.getName());
      }
      return of(name, in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a word list from a stream in UTF-8.
   *
   * @param name its name, for the message when a phrase stands in no list
   * @throws IllegalStateException if a phrase stands in no list
   */
  public static List<Entry> of(String name, InputStream in) throws IOException {
    return read(name, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
  }

  private static List<Entry> read(String name, BufferedReader lines) throws IOException {
    List<Entry> entries = new ArrayList<>();
    String category = "";
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      int remark = line.indexOf('#');
      String words = (remark < 0 ? line : line.substring(0, remark)).strip();
      if (words.startsWith("[")) {
        category = words.substring(1, words.indexOf(']'));
        continue;
      }
      for (String phrase : words.split("\\|", -1)) {
        if (!phrase.isBlank()) {
          if (category.isEmpty()) {
            throw new IllegalStateException(name + ": \"" + phrase + "\" stands in no list");
          }
          entries.add(
              new Entry(category, Normalizer.normalize(phrase.strip(), Normalizer.Form.NFC)));
        }
      }
    }
    return entries;
  }
}
