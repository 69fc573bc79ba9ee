package vn.giaoviec.read;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.text.Box;
import vn.giaoviec.text.CanonicalText;
import vn.giaoviec.text.CanonicalText.Wrapping;
import vn.giaoviec.text.Doubt;
import vn.giaoviec.text.Origin;
import vn.giaoviec.text.Pose;
import vn.giaoviec.text.Span;
import vn.giaoviec.text.WordEdges;

/**
 * Puts the canonical text together line by line: NFC, no control or zero-width characters, lines
 * ended by {@code \n}.
 */
final class TextBuilder {

  /** Words read so surely are as good as those of a text layer. */
  private static final float CERTAIN = 0.9f;

  private final StringBuilder text = new StringBuilder();
  private final List<Origin> origins = new ArrayList<>();
  private final List<Doubt> doubts = new ArrayList<>();
  private final List<Pose> poses = new ArrayList<>();
  private final int maxCharacters;

  TextBuilder(int maxCharacters) {
    this.maxCharacters = maxCharacters;
  }

  /**
   * Appends a line.
   *
   * @throws ReadException if the text grows beyond its limit
   */
  void line(String line, int page, @Nullable Box box) throws ReadException {
    line(line, page, box, null);
  }

  private void line(String line, int page, @Nullable Box box, @Nullable WordEdges edges)
      throws ReadException {
    int start = text.length();
    text.append(clean(line)).append('\n');
    if (text.length() > maxCharacters) {
      throw new ReadException(Failure.BOMB);
    }
    Origin last = origins.isEmpty() ? null : origins.get(origins.size() - 1);
    if (box == null && last != null && last.box() == null && last.page() == page) {
      Span longer = new Span(last.span().start(), text.length());
      origins.set(origins.size() - 1, new Origin(longer, page, null));
    } else {
      origins.add(new Origin(new Span(start, text.length()), page, box, edges));
    }
  }

  /**
   * Appends a line of words, each of which knows how surely it was read.
   *
   * @throws ReadException if the text grows beyond its limit
   */
  void line(PdfLine line, int page) throws ReadException {
    int start = text.length();
    String words = clean(line.text());
    line(words, page, line.box(), edges(line, words));
    if (line.words().stream().allMatch(word -> word.confidence() >= CERTAIN)) {
      return;
    }
    for (PdfLine.Word word : line.words()) {
      int end = start + clean(word.text()).length();
      if (word.confidence() < CERTAIN) {
        doubts.add(new Doubt(new Span(start, end), word.confidence()));
      }
      start = end + 1;
    }
  }

  /** Returns no edges where cleaning made other words of them. */
  private static @Nullable WordEdges edges(PdfLine line, String clean) {
    List<PdfLine.Word> words = line.words();
    if (clean.chars().filter(c -> c == ' ').count() != words.size() - 1) {
      return null;
    }
    float[] edges = new float[2 * words.size()];
    for (int i = 0; i < words.size(); i++) {
      edges[2 * i] = words.get(i).x();
      edges[2 * i + 1] = words.get(i).right();
    }
    return WordEdges.of(edges);
  }

  /** Tells how the page whose lines come next or came last lies in the file. */
  void pose(Pose pose) {
    if (pose.quarters() != 0 || pose.slope() != 0) {
      poses.add(pose);
    }
  }

  CanonicalText build(Wrapping wrapping) {
    return new CanonicalText(text.toString(), origins, wrapping, doubts, poses);
  }

  /** Returns a line in NFC, without characters that show nothing. */
  static String clean(String line) {
    String composed =
        isPlain(line) || Normalizer.isNormalized(line, Normalizer.Form.NFC)
            ? line
            : Normalizer.normalize(line, Normalizer.Form.NFC);
    for (int i = 0; i < composed.length(); i++) {
      if (isInvisible(composed.charAt(i))) {
        return withoutInvisible(composed, i);
      }
    }
    return composed;
  }

  /** Below U+0300 nothing composes. */
  private static boolean isPlain(String line) {
    for (int i = 0; i < line.length(); i++) {
      if (line.charAt(i) >= 0x300) {
        return false;
      }
    }
    return true;
  }

  private static String withoutInvisible(String line, int from) {
    StringBuilder clean = new StringBuilder(line.length()).append(line, 0, from);
    for (int i = from; i < line.length(); i++) {
      char c = line.charAt(i);
      if (!isInvisible(c)) {
        clean.append(c);
      } else if (c < ' ') {
        clean.append(' ');
      }
    }
    return clean.toString();
  }

  private static boolean isInvisible(char c) {
    return c < ' ' && c != '\t'
        || c >= 0x7f && c < 0xa0
        || c >= 0x200b && c <= 0x200f
        || c == 0x2060
        || c == 0xfeff
        || c == 0xad
        || c >= 0x202a && c <= 0x202e;
  }
}
