package vn.giaoviec.review;

import java.text.Normalizer;
import java.util.regex.Pattern;
import vn.giaoviec.text.Folding;

/**
 * Words that are looked for. Who types them without marks finds them with any ("so y te" finds "Sở
 * Y tế").
 */
final class Search {

  private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");

  private final String wanted;
  private final boolean bare;

  Search(String words) {
    String folded =
        Folding.fold(Normalizer.normalize(words, Normalizer.Form.NFC))
            .strip()
            .replaceAll(" +", " ");
    this.bare = folded.equals(bare(folded));
    this.wanted = folded;
  }

  boolean isEmpty() {
    return wanted.isEmpty();
  }

  /** Whether a text holds the words. */
  boolean isIn(String text) {
    String folded = Folding.fold(text);
    return folded.contains(wanted) || bare && bare(folded).contains(wanted);
  }

  private static String bare(String folded) {
    String apart = Normalizer.normalize(folded, Normalizer.Form.NFD);
    return MARKS.matcher(apart).replaceAll("").replace('đ', 'd');
  }
}
