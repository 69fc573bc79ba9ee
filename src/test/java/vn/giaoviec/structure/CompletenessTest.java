package vn.giaoviec.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.giaoviec.notice.CoverageStretch;
import vn.giaoviec.text.Box;
import vn.giaoviec.text.CanonicalText;
import vn.giaoviec.text.CanonicalText.Wrapping;
import vn.giaoviec.text.Origin;
import vn.giaoviec.text.Span;

/** Every word of a text is in the frame or in one block, whatever the text. */
class CompletenessTest {

  private static final String MARKS = "-+*()[]|:;.,/\"0123456789IVXiađ\t\n\f\u00a0\u2007\u0301 ";
  private static final Pattern SPACES = Pattern.compile("[\\s\u00a0\u2007]+");

  static Stream<String> texts() throws IOException {
    return Stream.of("heads.examples", "trees.examples")
        .flatMap(name -> Stream.of(resource(name).split("---\n", -1)));
  }

  private static String resource(String name) {
    try (var in = Objects.requireNonNull(CompletenessTest.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void everyWordHasItsPlace(String text) {
    for (Wrapping wrapping : Wrapping.values()) {
      check(text, wrapping, false);
      check(text, wrapping, true);
    }
  }

  @ParameterizedTest
  @EnumSource(Wrapping.class)
  void everyWordHasItsPlaceInSpoiltTexts(Wrapping wrapping) throws IOException {
    Random random = new Random(7);
    for (String sample : texts().toList()) {
      for (int n = 0; n < 30; n++) {
        List<String> lines = new ArrayList<>(sample.lines().toList());
        Collections.shuffle(lines, random);
        StringBuilder text = new StringBuilder(String.join("\n", lines));
        text.setLength(random.nextInt(text.length() + 1));
        for (int k = 0; k < 20 && text.length() > 0; k++) {
          text.insert(random.nextInt(text.length()), MARKS.charAt(random.nextInt(MARKS.length())));
        }
        check(text.toString(), wrapping, random.nextBoolean());
      }
    }
  }

  private static void check(String text, Wrapping wrapping, boolean boxes) {
    CanonicalText canonical = new CanonicalText(text, origins(text, boxes), wrapping);
    Outline outline = new Structurer().structure(canonical);
    BitSet seen = new BitSet();
    int end = 0;
    for (CoverageStretch stretch : outline.frame()) {
      assertTrue(stretch.span().start() >= end, () -> "frame overlaps in: " + text);
      end = stretch.span().end();
      seen.set(stretch.span().start(), end);
    }
    outline.body().forEach(block -> add(block, seen, text));
    for (int i = 0; i < text.length(); i++) {
      if (!isSpace(text.charAt(i)) && text.charAt(i) != '|') { // bars are borders of cells
        int at = i;
        assertTrue(seen.get(i), () -> "nowhere: " + text.substring(at) + "\nin: " + text);
      }
    }
  }

  private static void add(Block block, BitSet seen, String text) {
    Span marker = block.markerSpan();
    if (marker != null) {
      assertEquals(block.marker().text(), SPACES.matcher(marker.of(text)).replaceAll(" "));
      assertFalse(seen.get(marker.start()), () -> "twice: " + text.substring(marker.start()));
      seen.set(marker.start(), marker.end());
    }
    String words = block.text().value();
    for (int i = 0; i < words.length(); i++) {
      int at = block.text().toOriginal(new Span(i, i + 1)).start();
      if (words.charAt(i) != ' ') {
        assertEquals(words.charAt(i), text.charAt(at));
        assertFalse(seen.get(at), () -> "twice: " + text.substring(at));
        seen.set(at);
      }
    }
    int end = 0;
    for (Span sentence : block.sentences()) {
      assertTrue(sentence.start() >= end && sentence.end() <= words.length());
      assertTrue(words.substring(end, sentence.start()).isBlank());
      end = sentence.end();
    }
    assertTrue(words.substring(end).isBlank());
    block.cells().forEach(cell -> assertTrue(cell.span().end() <= words.length()));
    block.children().forEach(child -> add(child, seen, text));
  }

  private static boolean isSpace(char c) {
    return c <= ' ' || c == '\u00a0' || c == '\u202f' || c == '\u2007' || c == '\u3000';
  }

  /** One origin for all, or one for each line with a place on the page. */
  private static List<Origin> origins(String text, boolean boxes) {
    if (text.isEmpty() || !boxes) {
      return text.isEmpty() ? List.of() : List.of(new Origin(new Span(0, text.length()), 1, null));
    }
    List<Origin> origins = new ArrayList<>();
    int start = 0;
    int line = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      Box box = new Box(72 + line % 3 * 14, 72 + line % 40 * 16, 6f * (end - start), 14);
      origins.add(new Origin(new Span(start, end), 1 + line / 40, box));
      start = end + 1;
      line++;
    }
    return origins;
  }
}
