package vn.giaoviec.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.json.RunJson;
import vn.giaoviec.messages.Language;
import vn.giaoviec.messages.Messages;
import vn.giaoviec.read.ReadException;
import vn.giaoviec.unpack.LeftOut;

/** Sums up a run: the result, and {@code run.json}. */
final class RunReport {

  private RunReport() {}

  static BatchResult result(
      List<WorkItem> items, @Nullable Outcome[] outcomes, boolean interrupted, double seconds) {
    int extracted = 0;
    long tasks = 0;
    long warnings = 0;
    List<BatchResult.FailedFile> failures = new ArrayList<>();
    List<BatchResult.LeftOutPart> leftOut = new ArrayList<>();
    for (WorkItem item : items) {
      Outcome outcome = outcomes[item.index()];
      if (outcome instanceof Outcome.Extracted done) {
        extracted++;
        tasks += done.tasks();
        warnings += done.warnings();
      } else if (outcome instanceof Outcome.NoDocument none) {
        leftOut.add(new BatchResult.LeftOutPart(item.input().name(), none.reason()));
      } else if (outcome instanceof Outcome.Failed failed) {
        ReadException reason = new ReadException(failed.failure(), failed.arguments().toArray());
        failures.add(new BatchResult.FailedFile(item.input().name(), reason));
      }
    }
    return new BatchResult(
        items.size(), extracted, tasks, warnings, failures, leftOut, interrupted, seconds);
  }

  /** Returns the account of a run. */
  static byte[] json(BatchResult result, Language language) throws IOException {
    Messages messages = Messages.beside(ReadException.class, language);
    List<RunJson.Failed> failures =
        result.failures().stream()
            .map(
                f ->
                    new RunJson.Failed(
                        f.file(),
                        f.reason().failure().name(),
                        f.reason().found(messages),
                        f.reason().advice(messages)))
            .toList();
    Messages reasons = Messages.beside(LeftOut.class, language);
    List<RunJson.LeftOut> leftOut =
        result.leftOut().stream()
            .map(
                part ->
                    new RunJson.LeftOut(
                        part.file(), part.reason().name(), reasons.get(part.reason().name())))
            .toList();
    return RunJson.write(
        new RunJson.Account(
            result.files(),
            result.extracted(),
            result.tasks(),
            result.warnings(),
            failures,
            leftOut,
            result.interrupted(),
            result.seconds()));
  }
}
