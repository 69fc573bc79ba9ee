package vn.giaoviec.evaluate;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Folds words so that spellings which mean the same compare equal, as the yardstick does. */
final class Words {

  private static final String[] OLD_TONES = {
    "oà", "oá", "oả", "oã", "oạ", "oè", "oé", "oẻ", "oẽ", "oẹ", "uỳ", "uý", "uỷ", "uỹ", "uỵ"
  };
  private static final String[] NEW_TONES = {
    "òa", "óa", "ỏa", "õa", "ọa", "òe", "óe", "ỏe", "õe", "ọe", "ùy", "úy", "ủy", "ũy", "ụy"
  };

  private static final int FLAGS = Pattern.UNICODE_CHARACTER_CLASS;

  private static final Map<Pattern, String> ABBREVIATIONS =
      Map.of(
          Pattern.compile("\\bubnd\\b", FLAGS), "ủy ban nhân dân",
          Pattern.compile("\\bhđnd\\b", FLAGS), "hội đồng nhân dân",
          Pattern.compile("\\bmttq\\b", FLAGS), "mặt trận tổ quốc",
          Pattern.compile("\\bvpcp\\b", FLAGS), "văn phòng chính phủ",
          Pattern.compile("\\btp\\.?(?=\\s)", FLAGS), "thành phố",
          Pattern.compile("\\btx\\.?(?=\\s)", FLAGS), "thị xã",
          Pattern.compile("&"), " và ");

  private Words() {}

  /** Returns the words in small letters, composed, tone marks in one place, white space folded. */
  static String fold(String words) {
    String folded = Normalizer.normalize(words, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    for (int i = 0; i < OLD_TONES.length; i++) {
      folded = folded.replace(OLD_TONES[i], NEW_TONES[i]);
    }
    return spaced(folded);
  }

  private static String spaced(String words) {
    StringBuilder spaced = new StringBuilder();
    boolean gap = false;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        gap = spaced.length() > 0;
      } else {
        spaced.append(gap ? " " : "").append(c);
        gap = false;
      }
    }
    return spaced.toString();
  }

  /** Returns the folded words without their signs. */
  static List<String> tokens(String words) {
    return tokensOf(fold(words));
  }

  private static List<String> tokensOf(String folded) {
    List<String> tokens = new ArrayList<>();
    StringBuilder token = new StringBuilder();
    for (int i = 0; i <= folded.length(); i++) {
      if (i < folded.length() && isWord(folded.charAt(i))) {
        token.append(folded.charAt(i));
      } else if (token.length() > 0) {
        tokens.add(token.toString());
        token.setLength(0);
      }
    }
    return tokens;
  }

  private static boolean isWord(char c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER
        || c == '_';
  }

  /** Returns what two spellings of a unit's name have in common. */
  static String nameKey(String name) {
    String folded = fold(name);
    for (Map.Entry<Pattern, String> abbreviation : ABBREVIATIONS.entrySet()) {
      folded = abbreviation.getKey().matcher(folded).replaceAll(abbreviation.getValue());
    }
    return String.join(" ", tokensOf(folded));
  }

  /** Returns how far two texts share their words: F1 of the bags of tokens, 0 to 1. */
  static double overlap(List<String> a, List<String> b) {
    if (a.isEmpty() && b.isEmpty()) {
      return 0;
    }
    Map<String, Integer> counts = new HashMap<>();
    a.forEach(token -> counts.merge(token, 1, Integer::sum));
    int common = 0;
    for (String token : b) {
      int left = counts.getOrDefault(token, 0);
      if (left > 0) {
        counts.put(token, left - 1);
        common++;
      }
    }
    return 2.0 * common / (a.size() + b.size());
  }
}
