package vn.giaoviec;

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

/** Files of examples that stand beside the tests, one a line, "#" for remarks. */
public final class ExampleFile {

  private ExampleFile() {}

  /** Returns the examples of a file. */
  public static List<String> lines(Class<?> anchor, String name) {
    List<String> lines = new ArrayList<>();
    try (InputStream in = Objects.requireNonNull(anchor.getResourceAsStream(name));
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

  /** Returns a whole text as a view of itself. */
  public static AlignedText text(String words) {
    return AlignedText.of(words);
  }
}
