package vn.giaoviec.ocr;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.giaoviec.text.Folding;

/**
 * Mends the marks of a name that the notice itself writes otherwise again and again: "QUANG NGÀI"
 * in its head where it says "Quảng Ngãi" elsewhere.
 */
final class OwnNames {

  /** It is written so at least so many times. */
  private static final int OFTEN = 3;

  private final List<ReadLine> lines;

  /** How often each reading of two letters-only words stands in the notice. */
  private final Map<String, Map<String, Integer>> readings = new HashMap<>();

  OwnNames(List<ReadLine> lines) {
    this.lines = lines;
    for (ReadLine line : lines) {
      for (int i = 1; i < line.words().size(); i++) {
        if (isName(line.text(i - 1), true) && isName(line.text(i), false)) {
          String pair = pair(line, i);
          readings
              .computeIfAbsent(WordPairs.letters(pair), key -> new HashMap<>(2))
              .merge(pair, 1, Integer::sum);
        }
      }
    }
  }

  private static String pair(ReadLine line, int second) {
    return Folding.fold(bare(line.text(second - 1)) + " " + bare(line.text(second)));
  }

  /** Signs may follow the second word only. */
  private static boolean isName(String word, boolean first) {
    String bare = first ? word : bare(word);
    return bare.length() > 1
        && Character.isUpperCase(bare.charAt(0))
        && bare.chars().allMatch(Character::isLetter);
  }

  private static String bare(String word) {
    int end = word.length();
    while (end > 0 && !Character.isLetter(word.charAt(end - 1))) {
      end--;
    }
    return word.substring(0, end);
  }

  void mend() {
    for (ReadLine line : lines) {
      for (int i = 1; i < line.words().size(); i++) {
        boolean sure =
            line.words().get(i - 1).confidence() >= NoticeMender.SURE
                && line.words().get(i).confidence() >= NoticeMender.SURE;
        if (!sure && isName(line.text(i - 1), true) && isName(line.text(i), false)) {
          mend(line, i);
        }
      }
    }
  }

  private void mend(ReadLine line, int second) {
    String read = pair(line, second);
    Map<String, Integer> known = readings.getOrDefault(WordPairs.letters(read), Map.of());
    List<String> often =
        known.entrySet().stream()
            .filter(entry -> entry.getValue() >= OFTEN)
            .map(Map.Entry::getKey)
            .toList();
    if (often.size() != 1 || often.get(0).equals(read)) {
      return;
    }
    int space = often.get(0).indexOf(' ');
    replace(line, second - 1, often.get(0).substring(0, space));
    replace(line, second, often.get(0).substring(space + 1));
  }

  private static void replace(ReadLine line, int word, String folded) {
    String read = line.text(word);
    String bare = bare(read);
    if (!Folding.fold(bare).equals(folded)) {
      line.mend(word, MarkMender.inCase(folded, bare) + read.substring(bare.length()));
    }
  }
}
