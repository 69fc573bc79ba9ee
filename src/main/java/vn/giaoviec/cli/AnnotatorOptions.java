package vn.giaoviec.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.giaoviec.extract.Annotators;
import vn.giaoviec.extract.Extractor;
import vn.giaoviec.extract.model.Models;

/** Options that say by what notices are read: the rules, models, or both. */
final class AnnotatorOptions {

  @Option(names = "--annotators", paramLabel = "rules|models|both", descriptionKey = "annotators")
  private Kind kind = Kind.BOTH;

  @Option(names = "--models", paramLabel = "DIR", descriptionKey = "models")
  private @Nullable Path folder;

  /** What notices are read by. */
  enum Kind {
    RULES,
    MODELS,
    BOTH
  }

  Kind kind() {
    return kind;
  }

  Extractor extractor() {
    Models models = folder == null ? Models.packed() : Models.in(folder);
    return new Extractor(
        switch (kind) {
          case RULES -> Annotators.rules();
          case MODELS -> Annotators.models(models);
          case BOTH -> Annotators.both(models);
        });
  }
}
