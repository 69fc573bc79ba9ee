package vn.giaoviec.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.giaoviec.evaluate.Evaluation;
import vn.giaoviec.evaluate.Reliability;
import vn.giaoviec.evaluate.Tables;
import vn.giaoviec.extract.model.Models;
import vn.giaoviec.messages.Messages;
import vn.giaoviec.train.Trainer;

/** {@code train}: makes the models of a corpus, and tells how well they read what is held out. */
@Command(name = "train", mixinStandardHelpOptions = true)
final class TrainCommand implements Callable<Integer> {

  @Option(names = "--corpus", required = true, paramLabel = "DIR", descriptionKey = "corpus")
  private Path corpus = Path.of("");

  @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "train-out")
  private Path out = Path.of("");

  @Option(names = "--annotators", paramLabel = "models|both", descriptionKey = "train-annotators")
  private AnnotatorOptions.Kind kind = AnnotatorOptions.Kind.BOTH;

  @Mixin private ReadingOptions reading = new ReadingOptions();

  @Override
  public Integer call() throws IOException {
    if (!Files.isDirectory(corpus)) {
      throw reading.wrong("--corpus: " + corpus);
    }
    if (kind == AnnotatorOptions.Kind.RULES) {
      throw reading.wrong("--annotators: rules");
    }
    Messages messages = Messages.beside(Main.class, reading.console());
    Trainer trainer = new Trainer(corpus);
    tell(messages.get("train.rules"), trainer.rules(), null);
    Trainer.Trained alone = trainer.alone();
    tell(messages.get("train.alone"), alone.held(), null);
    Trainer.Trained both = trainer.both();
    tell(messages.get("train.both"), both.held(), both.reliability());
    write(kind == AnnotatorOptions.Kind.BOTH ? both.files() : alone.files());
    return 0;
  }

  private void tell(String title, Evaluation held, @Nullable Reliability reliability) {
    System.out.println("# " + title);
    System.out.println(Tables.text(held, reading.console()));
    System.out.print(reliability == null ? "" : reliability.table());
    System.out.flush();
  }

  /** Writes the files; an older one of a question that no model answers any more goes. */
  private void write(Map<String, byte[]> files) throws IOException {
    Files.createDirectories(out);
    for (String name : Models.FILES) {
      byte[] file = files.get(name);
      if (file == null) {
        Files.deleteIfExists(out.resolve(name));
      } else {
        Files.write(out.resolve(name), file);
      }
    }
  }
}
