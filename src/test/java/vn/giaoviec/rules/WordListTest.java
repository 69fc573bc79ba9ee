package vn.giaoviec.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordListTest {

  @Test
  void noListSaysAPhraseTwice() throws IOException {
    List<String> twice = new ArrayList<>();
    List<Path> files;
    try (Stream<Path> all = Files.walk(Path.of("src/main/resources"))) {
      files = all.filter(file -> file.toString().endsWith(".words")).sorted().toList();
    }
    assertTrue(files.size() > 10, "the lists of the product");
    for (Path file : files) {
      Set<WordList.Entry> seen = new HashSet<>();
      try (InputStream in = Files.newInputStream(file)) {
        WordList.of(file.toString(), in).stream()
            .filter(entry -> !seen.add(entry))
            .forEach(entry -> twice.add(file.getFileName() + " " + entry));
      }
    }
    assertEquals(List.of(), twice);
  }
}
