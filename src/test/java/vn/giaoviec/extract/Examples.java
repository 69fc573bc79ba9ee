package vn.giaoviec.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.giaoviec.text.AlignedText;
import vn.giaoviec.text.Span;

/** Example files that stand beside the tests. */
final class Examples {

  private Examples() {}

  /** Returns the lines of a file that are neither empty nor remarks. */
  static List<String> lines(String name) {
    List<String> lines = new ArrayList<>();
    try (InputStream in = Objects.requireNonNull(Examples.class.getResourceAsStream(name));
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          lines.add(line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lines;
  }

  static AlignedText text(String words) {
    return AlignedText.builder(words).append(new Span(0, words.length()), true).build();
  }

  static Sentence sentence(String words) {
    AlignedText text = text(words);
    return new Sentence(text, new Span(0, text.length()));
  }
}
