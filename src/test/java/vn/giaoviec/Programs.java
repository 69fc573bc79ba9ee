package vn.giaoviec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Real programs that tests hold results against. */
public final class Programs {

  private Programs() {}

  /**
   * Where the build's own machine lacks the program, the tests fail; elsewhere they are skipped.
   */
  public static void need(String program) {
    assumeTrue(System.getenv("CI") != null || isInstalled(program), program + " is not installed");
  }

  private static boolean isInstalled(String program) {
    return !places(program).isEmpty();
  }

  /** Returns where a program that is needed lies. */
  public static Path find(String program) {
    return places(program).get(0);
  }

  private static List<Path> places(String program) {
    List<Path> places = new ArrayList<>();
    for (String folder : System.getenv().getOrDefault("PATH", "").split(":", -1)) {
      Path file = Path.of(folder.isEmpty() ? "." : folder, program);
      if (Files.isExecutable(file)) {
        places.add(file);
      }
    }
    return places;
  }

  /** Runs a program that must end well, and returns all that it printed. */
  public static String run(Path folder, Map<String, String> environment, List<String> command)
      throws IOException, InterruptedException {
    Path output = Files.createTempFile(folder, "output", ".txt");
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.environment().putAll(environment);
    Process process = builder.redirectOutput(output.toFile()).start();
    process.getOutputStream().close();
    boolean ended = process.waitFor(180, TimeUnit.SECONDS);
    process.destroyForcibly();
    String printed = Files.readString(output);
    assertTrue(ended, command + " hangs: " + printed);
    assertEquals(0, process.exitValue(), command + ": " + printed);
    return printed;
  }

  /** Runs this program's command line in a process of its own. */
  public static String giaoviec(Path folder, List<String> virtualMachine, List<String> arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(virtualMachine);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add("vn.giaoviec.cli.Main");
    command.addAll(arguments);
    return run(folder, Map.of(), command);
  }
}
