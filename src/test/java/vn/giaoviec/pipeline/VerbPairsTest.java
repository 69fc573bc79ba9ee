package vn.giaoviec.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.giaoviec.extract.Extractor;
import vn.giaoviec.notice.TaskRecord;
import vn.giaoviec.read.DirectReader;
import vn.giaoviec.read.Input;
import vn.giaoviec.read.ReadLimits;

/** Of words that a comma joins for good, the models take both for main verbs or none. */
class VerbPairsTest {

  private static final Path NOTICES = Path.of("models", "training");

  private static final Pattern PAIR =
      Pattern.compile("(thanh tra|tuần tra|theo dõi), (kiểm tra|kiểm soát|đôn đốc)(?= \\p{L})");

  @Test
  void shareTheirFate() throws Exception {
    Pipeline pipeline =
        new Pipeline(new DirectReader(ReadLimits.defaults(), List.of()), new Extractor());
    int both = 0;
    int none = 0;
    try (var files = Files.list(NOTICES)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        byte[] bytes = Files.readAllBytes(file);
        if (!PAIR.matcher(new String(bytes, StandardCharsets.UTF_8)).find()) {
          continue;
        }
        for (TaskRecord task : pipeline.read(Input.of(bytes, "a.txt")).tasks()) {
          Matcher pair = PAIR.matcher(task.text());
          while (pair.find()) {
            boolean first = isVerb(task, pair.group(1));
            assertEquals(first, isVerb(task, pair.group(2)), task.text());
            both += first ? 1 : 0;
            none += first ? 0 : 1;
          }
        }
      }
    }
    assertTrue(both > 20 && none > 5, both + " and " + none);
  }

  private static boolean isVerb(TaskRecord task, String words) {
    return task.actions().stream().anyMatch(action -> action.verb().equals(words));
  }
}
