package vn.giaoviec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Prints the share of lines and branches that the tests ran, by package; run by the build. */
public final class CoverageSummary {

  private CoverageSummary() {}

  /**
   * Prints the table of JaCoCo's CSV report.
   *
   * @param args the report's path
   */
  public static void main(String[] args) throws IOException {
    List<String> rows = Files.readAllLines(Path.of(args[0]));
    Map<String, long[]> packages = new TreeMap<>();
    for (String row : rows.subList(1, rows.size())) {
      String[] cells = row.split(",", -1);
      for (String name : List.of(cells[1], "all")) {
        long[] sums = packages.computeIfAbsent(name, key -> new long[4]);
        for (int i = 0; i < 4; i++) {
          sums[i] +=
              Long.parseLong(cells[5 + i]); // branches missed, covered, lines missed, covered
        }
      }
    }
    packages.forEach(
        (name, n) ->
            System.out.printf(
                Locale.ROOT,
                "coverage: %-32s lines %5.1f %%  branches %5.1f %%%n",
                name,
                share(n[3], n[2]),
                share(n[1], n[0])));
  }

  private static double share(long covered, long missed) {
    return covered + missed == 0 ? 100 : 100.0 * covered / (covered + missed);
  }
}
