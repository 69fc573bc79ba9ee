package vn.giaoviec.train;

import java.util.List;
import java.util.zip.CRC32;
import vn.giaoviec.evaluate.GoldTask;
import vn.giaoviec.structure.Outline;
import vn.giaoviec.text.CanonicalText;

/**
 * A notice of the corpus.
 *
 * @param name its name
 * @param text its canonical text
 * @param outline its parts
 * @param gold its gold tasks
 */
record Sample(String name, CanonicalText text, Outline outline, List<GoldTask> gold) {

  static final int FOLDS = 5;

  /** Returns the part of the corpus that the notice is in, by its name alone. */
  int fold() {
    CRC32 hash = new CRC32();
    hash.update(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    return (int) (hash.getValue() % FOLDS);
  }

  List<String> goldTexts() {
    return gold.stream().map(GoldTask::text).toList();
  }
}
