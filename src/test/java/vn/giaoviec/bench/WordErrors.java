package vn.giaoviec.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.giaoviec.notice.CoverageStretch;
import vn.giaoviec.notice.Role;
import vn.giaoviec.notice.SourceInfo.TextKind;
import vn.giaoviec.read.DirectReader;
import vn.giaoviec.read.Input;
import vn.giaoviec.read.ReadException;
import vn.giaoviec.read.ReadLimits;
import vn.giaoviec.read.SourceText;
import vn.giaoviec.structure.Structurer;
import vn.giaoviec.text.Folding;
import vn.giaoviec.text.Span;

/**
 * Holds the words of each PDF or image in a folder against the reading text NAME.txt beside it:
 * both folded, without furniture. Prints the errors (words lacking, put in or changed) in per cent
 * of the text's words and the seconds for a page. In the body the order of words counts; in the
 * head and foot it does not, for some texts give their two columns line by line.
 */
public final class WordErrors {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
  private static final Structurer STRUCTURER = new Structurer();

  private WordErrors() {}

  private record Word(String key, boolean body) {}

  private record Counts(long body, long bodyErrors, long frame, long frameErrors) {
    Counts plus(Counts other) {
      return new Counts(
          body + other.body,
          bodyErrors + other.bodyErrors,
          frame + other.frame,
          frameErrors + other.frameErrors);
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "body %6d words %6.2f %%   frame %5d %6.2f %%   all %6.2f %%",
          body,
          100.0 * bodyErrors / Math.max(1, body),
          frame,
          100.0 * frameErrors / Math.max(1, frame),
          100.0 * (bodyErrors + frameErrors) / Math.max(1, body + frame));
    }
  }

  /**
   * Usage: the folder; {@code --show} for the words that differ, {@code --bare} to leave their
   * marks aside.
   */
  public static void main(String[] arguments) throws IOException {
    boolean show = List.of(arguments).contains("--show");
    boolean bare = List.of(arguments).contains("--bare");
    ReadLimits limits = ReadLimits.defaults().withTimeout(Duration.ofMinutes(10));
    DirectReader reader = new DirectReader(limits, List.of());
    Counts digital = new Counts(0, 0, 0, 0);
    Counts scans = digital;
    List<Path> files;
    try (var found = Files.list(Path.of(arguments[0]))) {
      files = found.filter(WordErrors::isPaper).sorted().toList();
    }
    for (Path file : files) {
      Path text = file.resolveSibling(stem(file) + ".txt");
      if (!Files.exists(text)) {
        continue;
      }
      try {
        long start = System.nanoTime();
        SourceText read = reader.read(Input.of(Files.readAllBytes(file), stem(file)));
        double seconds = (System.nanoTime() - start) / 1e9;
        SourceText wanted = reader.read(Input.of(Files.readAllBytes(text), text.toString()));
        Integer pages = read.info().pages();
        Counts counts = compare(words(wanted, bare), words(read, bare), show);
        System.out.printf(
            Locale.ROOT,
            "%-52s %-8s %s  %5.2f s a page%n",
            stem(file),
            read.info().text(),
            counts,
            seconds / (pages == null ? 1 : pages));
        if (read.info().text() == TextKind.EMBEDDED) {
          digital = digital.plus(counts);
        } else {
          scans = scans.plus(counts);
        }
      } catch (ReadException e) {
        System.out.printf("%-52s %s%n", stem(file), e.failure());
      }
    }
    System.out.println("digital " + digital + "\nscans   " + scans);
  }

  private static boolean isPaper(Path file) {
    return file.toString().toLowerCase(Locale.ROOT).matches(".*\\.(pdf|png|jpe?g|tiff?)");
  }

  private static String stem(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.substring(0, name.lastIndexOf('.'));
  }

  private static List<Word> words(SourceText source, boolean bare) {
    String text = Folding.fold(source.text().value());
    List<CoverageStretch> frame = STRUCTURER.structure(source.text()).frame();
    List<Word> words = new ArrayList<>();
    int at = 0;
    for (MatchResult match : WORD.matcher(text).results().toList()) {
      while (at < frame.size() && frame.get(at).span().end() <= match.start()) {
        at++;
      }
      Span span = at < frame.size() ? frame.get(at).span() : new Span(text.length(), text.length());
      boolean body = match.start() < span.start();
      if (body || frame.get(at).role() != Role.FURNITURE) {
        words.add(new Word(bare ? bare(match.group()) : match.group(), body));
      }
    }
    return words;
  }

  private static String bare(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replace('đ', 'd');
  }

  private static Counts compare(List<Word> wanted, List<Word> read, boolean show) {
    int n = wanted.size();
    int m = read.size();
    short[][] cost = new short[n + 1][m + 1];
    for (int i = n; i >= 0; i--) {
      for (int j = m; j >= 0; j--) {
        if (i == n || j == m) {
          cost[i][j] = (short) Math.min(Short.MAX_VALUE, n - i + m - j);
          continue;
        }
        int kept = cost[i + 1][j + 1] + (same(wanted.get(i), read.get(j)) ? 0 : 1);
        cost[i][j] = (short) Math.min(kept, Math.min(cost[i + 1][j], cost[i][j + 1]) + 1);
      }
    }
    return walk(wanted, read, cost, show);
  }

  private static boolean same(Word one, Word other) {
    return one.key().equals(other.key());
  }

  private static Counts walk(List<Word> wanted, List<Word> read, short[][] cost, boolean show) {
    int i = 0;
    int j = 0;
    long inBody = 0;
    List<String> outside = new ArrayList<>();
    StringBuilder lacking = new StringBuilder();
    StringBuilder more = new StringBuilder();
    while (i < wanted.size() || j < read.size()) {
      boolean both = i < wanted.size() && j < read.size();
      boolean body = wanted.get(Math.min(i, wanted.size() - 1)).body();
      if (both && same(wanted.get(i), read.get(j)) && cost[i][j] == cost[i + 1][j + 1]) {
        print(lacking, more, show);
        if (!body) {
          outside.add(read.get(j).key());
        }
        i++;
        j++;
        continue;
      }
      inBody += body ? 1 : 0;
      boolean changed = both && cost[i][j] == cost[i + 1][j + 1] + 1;
      boolean lacks = !changed && i < wanted.size() && cost[i][j] == cost[i + 1][j] + 1;
      if (changed || lacks) {
        lacking.append(' ').append(wanted.get(i++).key());
      }
      if (!lacks) {
        if (!body) {
          outside.add(read.get(j).key());
        }
        more.append(' ').append(read.get(j++).key());
      }
    }
    print(lacking, more, show);
    long body = wanted.stream().filter(Word::body).count();
    List<String> frame =
        new ArrayList<>(wanted.stream().filter(word -> !word.body()).map(Word::key).toList());
    return new Counts(body, inBody, frame.size(), frameErrors(frame, outside, show));
  }

  /** Leaves what either side lacks, whatever the order. */
  private static long frameErrors(List<String> wanted, List<String> read, boolean show) {
    List<String> lacking = new ArrayList<>();
    List<String> more = new ArrayList<>(read);
    for (String word : wanted) {
      if (!more.remove(word)) {
        lacking.add(word);
      }
    }
    if (show && more.size() + lacking.size() > 0) {
      System.out.println("    frame -" + lacking + "  +" + more);
    }
    return Math.max(lacking.size(), more.size());
  }

  private static void print(StringBuilder lacking, StringBuilder more, boolean show) {
    if (show && lacking.length() + more.length() > 0) {
      System.out.println("    -" + lacking + "  +" + more);
    }
    lacking.setLength(0);
    more.setLength(0);
  }
}
