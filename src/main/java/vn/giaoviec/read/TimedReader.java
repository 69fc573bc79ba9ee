package vn.giaoviec.read;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Reads in this process but gives up when the time is over. A parser that hangs goes on in a daemon
 * thread, so this is for runs of one file, which end soon after; batches use {@link
 * IsolatedReader}.
 */
public final class TimedReader implements NoticeReader {

  private final DirectReader reader;
  private final ReadLimits limits;

  /** Makes a reader that gives another one so much time. */
  public TimedReader(DirectReader reader, ReadLimits limits) {
    this.reader = reader;
    this.limits = limits;
  }

  @Override
  public SourceText read(Input input) throws ReadException {
    Allowance allowance = new Allowance(limits);
    FutureTask<SourceText> task = new FutureTask<>(() -> reader.read(input, allowance));
    Thread thread = new Thread(null, task, "reading", 16L << 20);
    thread.setDaemon(true);
    thread.start();
    try {
      return answer(task, allowance);
    } catch (InterruptedException e) {
      task.cancel(true);
      Thread.currentThread().interrupt();
      throw new ReadException(Failure.TIMED_OUT, allowance.seconds());
    } catch (ExecutionException e) {
      if (e.getCause() instanceof ReadException) {
        throw (ReadException) e.getCause();
      }
      throw new ReadException(Failure.INTERNAL, String.valueOf(e.getCause()));
    }
  }

  /** The time allowed may grow while it is waited for. */
  private static SourceText answer(FutureTask<SourceText> task, Allowance allowance)
      throws ReadException, InterruptedException, ExecutionException {
    while (true) {
      try {
        return task.get(Math.max(0, allowance.left()), TimeUnit.NANOSECONDS);
      } catch (TimeoutException e) {
        if (allowance.isOver()) {
          task.cancel(true);
          throw new ReadException(Failure.TIMED_OUT, allowance.seconds());
        }
      }
    }
  }
}
