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

  /** Marks and joiners are no part of words here, so that {@code \w} and {@code \b} don't do. */
  private static final String WORD = "[\\p{L}\\p{N}_]";

  /** In this order: what a later one puts in is not looked at by those before it. */
  private static final List<Abbreviation> ABBREVIATIONS =
      List.of(
          whole("ubnd", "ủy ban nhân dân"),
          whole("hđnd", "hội đồng nhân dân"),
          whole("mttq", "mặt trận tổ quốc"),
          whole("vpcp", "văn phòng chính phủ"),
          beforeWord("tp", "thành phố"),
          beforeWord("tx", "thị xã"),
          new Abbreviation(Pattern.compile("&"), " và "));

  private record Abbreviation(Pattern pattern, String full) {}

  private Words() {}

  private static Abbreviation whole(String letters, String full) {
    return new Abbreviation(
        Pattern.compile("(?<!" + WORD + ")" + letters + "(?!" + WORD + ")"), full);
  }

  private static Abbreviation beforeWord(String letters, String full) {
    return new Abbreviation(Pattern.compile("(?<!" + WORD + ")" + letters + "\\.?(?= )"), full);
  }

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
      if (isSpace(c)) {
        gap = spaced.length() > 0;
      } else {
        spaced.append(gap ? " " : "").append(c);
        gap = false;
      }
    }
    return spaced.toString();
  }

  /** White space of all kinds: the next-line control, which Java leaves out, is one too. */
  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
  }

  /** Returns the folded words without their signs. */
  static List<String> tokens(String words) {
    return tokensOf(fold(words));
  }

  private static List<String> tokensOf(String folded) {
    List<String> tokens = new ArrayList<>();
    int start = -1;
    for (int i = 0; i < folded.length(); ) {
      int c = folded.codePointAt(i);
      if (isWord(c)) {
        start = start < 0 ? i : start;
      } else if (start >= 0) {
        tokens.add(folded.substring(start, i));
        start = -1;
      }
      i += Character.charCount(c);
    }
    if (start >= 0) {
      tokens.add(folded.substring(start));
    }
    return tokens;
  }

  private static boolean isWord(int c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER
        || c == '_';
  }

  /** Returns what two spellings of a unit's name have in common. */
  static String nameKey(String name) {
    String folded = fold(name);
    for (Abbreviation abbreviation : ABBREVIATIONS) {
      folded = abbreviation.pattern.matcher(folded).replaceAll(abbreviation.full);
    }
    return String.join(" ", tokensOf(folded));
  }

  /** Returns how far two texts share their words: F1 of the bags of tokens, 0 to 1. */
  static double overlap(List<String> a, List<String> b) {
    return a.isEmpty() && b.isEmpty() ? 0 : 2.0 * common(a, b) / (a.size() + b.size());
  }

  /** Returns the share of the words of {@code part} that {@code whole} holds, 0 to 1. */
  static double share(List<String> part, List<String> whole) {
    return part.isEmpty() ? 0 : (double) common(part, whole) / part.size();
  }

  private static int common(List<String> a, List<String> b) {
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
    return common;
  }
}
