package vn.giaoviec.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaoviec.rules.WordList;
import vn.giaoviec.text.Folding;

/** Words with less confidence than others are marked by a question mark before them. */
class MarkMenderTest {

  private static final Path LIST =
      Path.of("src", "main", "resources", "vn", "giaoviec", "ocr", WordPairs.FILE);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "?tô chức thực hiện | tổ chức thực hiện",
        "KINH ?TÊ | KINH TẾ",
        "?KÉ ?HOẠCH | KẾ HOẠCH",
        "và ?đoanh nghiệp | và doanh nghiệp",
        "(?thâm quyền) | (thẩm quyền)",
        "?phôi ?hơp | phối hợp",
        "tô chức | tô chức", // read surely
        "?tổ chức | ?tổ chức", // right
        "?tô; chức | ?tô; chức", // not of one phrase
        "?tô vôi | ?tô vôi", // nothing known
        "?2021-2028 và | ?2021-2028 và",
        "quy định ?chỉ tiết | quy định chi tiết", // "tiết" is known beside few words
        "trên địa ?bản tỉnh | trên địa bàn tỉnh",
        "hoàn thành ?đúng tiến độ | hoàn thành ?đúng tiến độ", // only "dụng tiến" is known
        "biên lai ?đóng các khoản | biên lai ?đóng các khoản",
        "trả ?tiền thưởng cho | trả ?tiền thưởng cho", // nor are two familiar words changed at once
        "thi hành ?bản ?án dân sự | thi hành ?bản ?án dân sự",
        "số tiền ?thuế nộp vào | số tiền ?thuế nộp vào",
        "sắp xếp thuốc ?nồ và | sắp xếp thuốc ?nồ và",
        "Nguyên đán Nhâm ?Dần và | Nguyên đán Nhâm ?Dần và",
        "Công ty Hiệp ?Phú thi công | Công ty Hiệp ?Phú thi công", // a name
      })
  void marksAreMendedWhereOneReadingIsLeft(String read, String wanted) {
    List<OcrWord> words =
        new MarkMender(WordPairs.all(), PhraseMender.openings()).mend(words(read));
    assertEquals(texts(words(wanted)), texts(words));
    assertEquals(
        texts(words(read)), words.stream().map(OcrWord::asRead).collect(Collectors.joining(" ")));
  }

  private static List<OcrWord> words(String line) {
    List<OcrWord> words = new ArrayList<>();
    for (String word : line.strip().split(" ", -1)) {
      String text = word.replace("?", "");
      words.add(new OcrWord(text, text, 0, 0, 9, 9, word.contains("?") ? 0.7f : 0.98f, 0));
    }
    return words;
  }

  private static String texts(List<OcrWord> words) {
    return words.stream().map(OcrWord::text).collect(Collectors.joining(" "));
  }

  @Test
  void lengthOfTextCostsNoMoreThanItsWords() {
    List<OcrWord> page = words("?tô chức ?thuc ?hiên ".repeat(20_000));
    long start = System.nanoTime();
    assertEquals(
        80_000, new MarkMender(WordPairs.all(), PhraseMender.openings()).mend(page).size());
    assertTrue(System.nanoTime() - start < 20e9);
  }

  /** With {@code -Dpairs.update=true} the list is made anew of our notices and word lists. */
  @Test
  void pairsAreThoseOfOurNotices() throws IOException {
    boolean update = Boolean.getBoolean("pairs.update");
    if (update) {
      Files.writeString(LIST, list(counted()));
    }
    assertFalse(update, "the list was written anew: look at the difference");
    Map<String, Integer> counts = counted();
    List<WordList.Entry> entries = WordList.beside(WordPairs.class, WordPairs.FILE);
    long known = entries.stream().filter(e -> counts.containsKey(e.phrase())).count();
    assertTrue(entries.size() > 10_000, "only " + entries.size());
    assertTrue(known > 0.97 * entries.size(), "make the list anew: -Dpairs.update=true");
  }

  private static final int OFTEN = 8;
  private static final int SOMETIMES = 2;
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\s]|\\n\\s*\\n");

  /** A syllable that ends in a stop bears an acute or a dot, never another tone. */
  private static final Pattern MISREAD =
      Pattern.compile(".*[àảãằẳẵầẩẫèẻẽềểễìỉĩòỏõồổỗờởỡùủũừửữỳỷỹăâêôơư](c|ch|p|t)( .*)?");

  private static Map<String, Integer> counted() throws IOException {
    Map<String, Integer> counts = new TreeMap<>();
    try (var files = Files.list(Path.of("models", "training"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        count(Files.readString(file, StandardCharsets.UTF_8), 1, counts);
      }
    }
    try (var files = Files.walk(Path.of("src", "main", "resources"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".words")).sorted().toList()) {
        if (!file.endsWith(WordPairs.FILE) && !file.endsWith("syllables.words")) {
          for (String line : Files.readAllLines(file)) {
            count(line.replaceAll("#.*|\\[.*", "").replace('|', ';'), SOMETIMES, counts);
          }
        }
      }
    }
    return counts;
  }

  private static void count(String text, int weight, Map<String, Integer> counts) {
    String composed = java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFC);
    for (String phrase : BETWEEN.split(Folding.fold(composed), -1)) {
      String[] words = phrase.strip().split("\\s+", -1);
      for (int i = 1; i < words.length; i++) {
        String pair = words[i - 1] + " " + words[i];
        if (words[i - 1].length() < 8
            && words[i].length() < 8
            && !MISREAD.matcher(pair).matches()) {
          counts.merge(pair, weight, Integer::sum);
        }
      }
    }
  }

  private static String list(Map<String, Integer> counts) {
    return "# Words that follow each other in our notices and word lists; made by MarkMenderTest.\n"
        + "\n["
        + WordPairs.OFTEN
        + "]\n"
        + lines(counts, OFTEN, Integer.MAX_VALUE)
        + "\n[SOMETIMES]\n"
        + lines(counts, SOMETIMES, OFTEN);
  }

  private static String lines(Map<String, Integer> counts, int from, int to) {
    Map<String, List<String>> byFirst =
        counts.entrySet().stream()
            .filter(entry -> entry.getValue() >= from && entry.getValue() < to)
            .map(Map.Entry::getKey)
            .collect(
                Collectors.groupingBy(
                    pair -> pair.substring(0, pair.indexOf(' ')),
                    TreeMap::new,
                    Collectors.toList()));
    return byFirst.values().stream()
        .map(pairs -> String.join(" | ", pairs) + "\n")
        .collect(Collectors.joining());
  }
}
