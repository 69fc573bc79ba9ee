package vn.giaoviec.encoding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoviec.ExampleFile;

class EncodingTest {

  private static List<String> samples() throws IOException {
    List<String> lines = new ArrayList<>();
    for (String folder : List.of("samples/inbox", "models/training")) {
      try (var files = Files.walk(Path.of(folder))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
          new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> line.indexOf('\ufffd') < 0 && line.indexOf(0) < 0)
              .map(line -> Normalizer.normalize(line, Normalizer.Form.NFC))
              .filter(line -> !line.isBlank())
              .forEach(lines::add);
        }
      }
    }
    assertTrue(lines.size() > 1000, "samples are missing");
    return lines;
  }

  @TestFactory
  List<DynamicTest> examples() {
    return ExampleFile.lines(EncodingTest.class, "encodings.examples").stream()
        .map(
            line -> {
              String[] parts = line.split("\t", -1);
              Encoding encoding = Encoding.valueOf(parts[0]);
              return DynamicTest.dynamicTest(
                  parts[1], () -> assertEquals(parts[2], encoding.toUnicode(parts[1])));
            })
        .toList();
  }

  @TestFactory
  List<DynamicTest> fonts() {
    return ExampleFile.lines(EncodingTest.class, "fonts.examples").stream()
        .map(
            line -> {
              String[] parts = line.split("\t", -1);
              FontEncoding expected =
                  parts[1].equals("-")
                      ? null
                      : new FontEncoding(Encoding.valueOf(parts[1]), parts.length > 2);
              return DynamicTest.dynamicTest(
                  parts[0], () -> assertEquals(expected, FontEncoding.of(parts[0])));
            })
        .toList();
  }

  @Test
  void fontsOfCapitalsShowCapitals() {
    FontEncoding font = new FontEncoding(Encoding.TCVN3, true);
    assertEquals("BỘ Y TẾ", font.toUnicode("bé y tÕ"));
  }

  /** Every line that a table can spell is read back, alone if it is long, and as a whole. */
  @Test
  void whatIsWrittenInAnEncodingIsReadBack() throws IOException {
    for (Encoding encoding : List.of(Encoding.TCVN3, Encoding.VNI)) {
      Writer writer = new Writer(encoding);
      List<String> unicode = new ArrayList<>();
      List<String> legacy = new ArrayList<>();
      for (String line : samples()) {
        String written = writer.write(line);
        if (written != null) {
          unicode.add(line);
          legacy.add(written);
        }
      }
      assertTrue(unicode.size() > 500, encoding + " " + unicode.size());
      List<@Nullable Encoding> found = LegacyLines.of(legacy);
      int missed = 0;
      for (int i = 0; i < legacy.size(); i++) {
        Encoding own = found.get(i);
        String read = own == null ? legacy.get(i) : own.toUnicode(legacy.get(i));
        missed += read.equals(unicode.get(i)) ? 0 : 1;
      }
      assertTrue(missed <= legacy.size() / 200, encoding + " " + missed + "/" + legacy.size());
    }
  }

  @Test
  void unicodeIsLeftAsItIs() throws IOException {
    List<String> lines = samples();
    List<List<String>> texts = new ArrayList<>(List.of(lines));
    Random random = new Random(5);
    for (int n = 0; n < 20; n++) {
      List<String> shuffled = new ArrayList<>(lines);
      Collections.shuffle(shuffled, random);
      texts.add(shuffled.subList(0, 200));
    }
    lines.forEach(line -> texts.add(List.of(line)));
    // Words without letters that only Unicode has, as titles and cells of tables may be made of.
    List<String> words = new ArrayList<>();
    for (String line : lines) {
      for (String word : line.split(" ", -1)) {
        if (!LegacyLines.isUnicodeOnly(word)) {
          words.add(word);
        }
      }
    }
    for (int n = 0; n < 5000; n++) {
      int from = random.nextInt(words.size() - 20);
      Collections.shuffle(words.subList(from, from + 20), random);
      texts.add(List.of(String.join(" ", words.subList(from, from + 1 + random.nextInt(20)))));
    }
    for (List<String> text : texts) {
      assertNone(text);
    }
  }

  private static void assertNone(List<String> text) {
    List<@Nullable Encoding> found = LegacyLines.of(text);
    for (int i = 0; i < text.size(); i++) {
      assertNull(found.get(i), text.get(i));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The committee's report isn't due until (or after) May; see section 4.a. of the note.",
        "Where's the café? Zoë and René met the naïve coöperative's délégué at the fête.",
        "Le décret a été publié à la préfecture; les élèves ont tous été reçus à l'été.",
        "La thé né là, le blé ôté, tôt ou tard à l'île: ça va bien là-bas.",
        "Für die Größe müssen wir über die Straße gehen; das Gebäude ist schön.",
        "El niño comió piña en la montaña; ¿qué pasó después con la señora Muñoz?",
        "Não há informações: a ação será feita só amanhã, às três horas.",
        "Μετακινείστε τον δρομέα στην παρακάτω γραμμή",
        "x^2 + y^2 = z^2; a+b, o+p, i~j; add e^x to o(n) and u(t)`; dd if=/dev/null of=a+",
        "int a = b ? c : d; // o? e. a( u+ v",
        "© 2004 Công ty A ® ± 5 § 12 «abc» · · ·",
      })
  void otherLanguagesAreLeftAsTheyAre(String line) {
    assertNone(List.of(line));
    assertNone(List.of("Căn cứ Nghị định số 30", line, "Sở Y tế báo cáo"));
  }

  @Test
  void paragraphsOfSeveralEncodingsInOneText() {
    List<String> text =
        List.of(
            "Së Y tÕ chñ tr×, phèi hîp víi c¸c huyÖn rµ so¸t",
            "Sè: 15",
            "Sở Nội vụ tham mưu, đề xuất",
            "là xã",
            "Sôû Noäi vuï tham möu, ñeà xuaát trong quyù naøy");
    List<@Nullable Encoding> found = LegacyLines.of(text);
    assertEquals(Encoding.TCVN3, found.get(0));
    assertEquals(Encoding.TCVN3, found.get(1));
    assertNull(found.get(2));
    assertNull(found.get(3));
    assertEquals(Encoding.VNI, found.get(4));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a^", "^", "a", "dd", "a+ ", "o+'", "\u00b8", "a\u00b8 ", "a\u00f9", "a(\\."})
  void longLinesTakeLinearTime(String pattern) {
    String line = "a^ e^ o^ " + pattern.repeat(2_000_000 / pattern.length());
    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          LegacyLines.of(List.of(line));
          for (Encoding encoding : Encoding.values()) {
            assertTrue(encoding.toUnicode(line).length() > 0);
          }
        });
  }

  /** Writes Unicode in an encoding; for tests alone. */
  private static final class Writer {
    private final Map<String, String> codes = new HashMap<>();

    Writer(Encoding encoding) {
      List<Character> bases = new ArrayList<>();
      "aeiouyAEIOUY".chars().forEach(c -> bases.add((char) c));
      for (char c = 0xa1; c < 0x100; c++) {
        String alone = encoding.at((char) 0, c);
        if (encoding.has((char) 0, c)) {
          codes.put(alone, String.valueOf(c));
          bases.add(c);
        }
      }
      if (encoding == Encoding.VNI) {
        for (char base : bases) {
          for (char c = 0xc0; c < 0x100; c++) {
            String both = encoding.toUnicode("" + base + c);
            boolean capital = Character.isUpperCase(both.charAt(0));
            if (both.length() == 1 && capital == (c < 0xe0)) {
              codes.putIfAbsent(both, "" + base + c);
            }
          }
        }
      }
    }

    /** Returns a line, or null if it holds letters that the encoding has no code for. */
    @Nullable String write(String line) {
      StringBuilder written = new StringBuilder();
      for (int i = 0; i < line.length(); i++) {
        String letter = line.substring(i, i + 1);
        String code = codes.get(letter);
        if (code == null && line.charAt(i) > 0x7e) {
          return null;
        }
        written.append(code == null ? letter : code);
      }
      return written.toString();
    }
  }
}
