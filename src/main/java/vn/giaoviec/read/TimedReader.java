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

  private final NoticeReader reader;
  private final ReadLimits limits;

  /** Makes a reader that gives another one so much time. */
  public TimedReader(NoticeReader reader, ReadLimits limits) {
    this.reader = reader;
    this.limits = limits;
  }

  @Override
  public SourceText read(Input input) throws ReadException {
    FutureTask<SourceText> task = new FutureTask<>(() -> reader.read(input));
    Thread thread = new Thread(null, task, "reading", 16L << 20);
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get(limits.timeout().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      task.cancel(true);
      throw new ReadException(Failure.TIMED_OUT, limits.timeout().toSeconds());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ReadException(Failure.TIMED_OUT, limits.timeout().toSeconds());
    } catch (ExecutionException e) {
      if (e.getCause() instanceof ReadException) {
        throw (ReadException) e.getCause();
      }
      throw new ReadException(Failure.INTERNAL, String.valueOf(e.getCause()));
    }
  }
}
