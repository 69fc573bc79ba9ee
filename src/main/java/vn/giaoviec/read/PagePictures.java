package vn.giaoviec.read;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.text.Pose;

/**
 * Pictures of the pages of notices, for people to look at. Each is drawn in a process of its own:
 * what a hostile file does there costs its own picture only.
 *
 * <p>Safe for any number of threads.
 */
public final class PagePictures {

  /** How many pixels an inch of paper has in every picture. */
  public static final int DOTS_PER_INCH = 110;

  private static final long SECONDS = 30;

  private final List<String> passwords;
  private final int megabytes;

  /**
   * Makes pictures.
   *
   * @param passwords tried on protected files
   * @param megabytes heap of the drawing process
   */
  public PagePictures(List<String> passwords, int megabytes) {
    this.passwords = List.copyOf(passwords);
    this.megabytes = megabytes;
  }

  /** Returns whether files of a media type have pages that can be drawn. */
  public static boolean isPossible(String mediaType) {
    return mediaType.equals("application/pdf") || mediaType.startsWith("image/");
  }

  /**
   * Draws a page upright and straight, as it was read: boxes of evidence fit it.
   *
   * @param file the notice's bytes
   * @param page the page, from 1
   * @param pose how the page lies in the file, or null to draw it as it is
   * @return a PNG
   * @throws IOException if it can't be drawn, in the time and memory that a page may take
   */
  public byte[] png(byte[] file, int page, @Nullable Pose pose) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process process =
        new ProcessBuilder(
                java,
                "-Xmx" + megabytes + "m",
                "-Xss4m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                PictureProcess.class.getName())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    FutureTask<byte[]> answer = new FutureTask<>(() -> exchange(process, file, page, pose));
    Thread thread = new Thread(answer, "picture");
    thread.setDaemon(true);
    thread.start();
    try {
      return answer.get(SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (ExecutionException | TimeoutException e) {
      throw new IOException("page " + page + " can't be drawn", e);
    } finally {
      process.destroyForcibly();
    }
  }

  private byte[] exchange(Process process, byte[] file, int page, @Nullable Pose pose)
      throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), 1 << 16))) {
      out.writeInt(page);
      out.writeBoolean(pose != null);
      out.writeInt(pose == null ? 0 : pose.quarters());
      out.writeDouble(pose == null ? 0 : pose.slope());
      out.writeInt(passwords.size());
      for (String password : passwords) {
        Wire.writeText(out, password);
      }
      out.writeInt(file.length);
      out.write(file);
    }
    byte[] png = process.getInputStream().readAllBytes();
    if (png.length == 0) {
      throw new IOException("no picture");
    }
    return png;
  }
}
