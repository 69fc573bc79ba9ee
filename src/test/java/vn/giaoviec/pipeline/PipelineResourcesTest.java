package vn.giaoviec.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PipelineResourcesTest {

  private static final Path ROOT = Path.of("src/main/resources/vn/giaoviec");

  /** Whoever changes a list that notices are read by changes the hash that outputs tell. */
  @Test
  void everyListIsOfTheHash() throws IOException {
    Set<String> hashed =
        Pipeline.resources().stream()
            .map(
                resource ->
                    resource
                            .anchor()
                            .getPackageName()
                            .substring("vn.giaoviec.".length())
                            .replace('.', '/')
                        + "/"
                        + resource.name())
            .filter(name -> name.endsWith(".words"))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> lists;
    try (Stream<Path> all = Files.walk(ROOT)) {
      lists =
          all.map(file -> ROOT.relativize(file).toString().replace('\\', '/'))
              .filter(name -> name.endsWith(".words") && !name.startsWith("export/"))
              .collect(Collectors.toCollection(TreeSet::new));
    }
    hashed.removeIf(name -> name.startsWith("extract/model/")); // of the models' folder
    assertEquals(lists, hashed);
  }
}
