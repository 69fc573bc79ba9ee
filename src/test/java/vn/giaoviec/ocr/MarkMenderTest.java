package vn.giaoviec.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaoviec.encoding.Syllables;
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
        "sắp xếp thuốc ?nồ và | sắp xếp thuốc nổ và",
        "Nguyên đán Nhâm ?Dần và | Nguyên đán Nhâm ?Dần và",
        "xe chở ?kẽm | xe chở ?kẽm",
        "thị xã ?Đưc Phổ | thị xã Đức Phổ", // a name, but of one reading
        "huyện Giồng ?Riềng | huyện Giồng ?Riềng",
        "Ông Trần ?Bỉnh ký | Ông Trần ?Bỉnh ký",
        "Công ty Hiệp ?Phú thi công | Công ty Hiệp ?Phú thi công", // a name
      })
  void marksAreMendedWhereOneReadingIsLeft(String read, String wanted) {
    List<OcrWord> words = new MarkMender(WordPairs.all()).mend(words(read));
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
    assertEquals(80_000, new MarkMender(WordPairs.all()).mend(page).size());
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
    Set<String> known = new HashSet<>();
    for (WordList.Entry entry : WordList.beside(WordPairs.class, WordPairs.FILE)) {
      String[] words = entry.phrase().split(" ", -1);
      Arrays.stream(words).skip(1).forEach(second -> known.add(words[0] + " " + second));
    }
    long still = known.stream().filter(counts::containsKey).count();
    assertTrue(known.size() > 50_000, "only " + known.size());
    assertTrue(still > 0.97 * known.size(), "make the list anew: -Dpairs.update=true");
  }

  /** Pairs of our word lists are right, though they may be rare in our notices. */
  private static final int OF_LISTS = 2;

  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\s]|\\n\\s*\\n");

  /** A syllable that ends in a stop bears an acute or a dot, never another tone. */
  private static final Pattern MISREAD =
      Pattern.compile(".*[àảãằẳẵầẩẫèẻẽềểễìỉĩòỏõồổỗờởỡùủũừửữỳỷỹăâêôơư](c|ch|p|t)( .*)?");

  private static Map<String, Integer> counted() throws IOException {
    Map<String, Integer> counts = new TreeMap<>();
    try (var files = Files.list(Path.of("models", "training"))) {
      for (Path file : files.filter(MarkMenderTest::isTyped).sorted().toList()) {
        count(Files.readString(file, StandardCharsets.UTF_8), 1, counts);
      }
    }
    Path own = Path.of("src", "main", "resources");
    Path places = Path.of("src", "test", "resources", "vn", "giaoviec", "ocr"); // of real places
    try (var ours = Files.walk(own);
        var real = Files.walk(places)) {
      for (Path file :
          Stream.concat(ours, real)
              .filter(f -> f.toString().endsWith(".words"))
              .sorted()
              .toList()) {
        if (!file.endsWith(WordPairs.FILE) && !file.endsWith("syllables.words")) {
          for (String line : Files.readAllLines(file)) {
            count(line.replaceAll("#.*|\\[.*", "").replace('|', ';'), OF_LISTS, counts);
          }
        }
      }
    }
    counts.entrySet().removeIf(pair -> isMisread(pair.getKey(), pair.getValue()));
    return counts;
  }

  /** Notices named so hold the errors of a scan. */
  private static boolean isTyped(Path file) {
    return file.toString().endsWith(".txt") && !file.toString().endsWith("-scan.txt");
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

  /** What is no syllable is an abbreviation that is met again, or it was misread. */
  private static boolean isMisread(String pair, int times) {
    return times < OF_LISTS && !Arrays.stream(pair.split(" ", -1)).allMatch(Syllables::is);
  }

  /** Returns the list: of each power of two, the pairs met so often, by their first word. */
  private static String list(Map<String, Integer> counts) {
    Map<Integer, Map<String, List<String>>> classes = new TreeMap<>(Comparator.reverseOrder());
    counts.forEach(
        (pair, times) -> {
          int space = pair.indexOf(' ');
          classes
              .computeIfAbsent(Integer.highestOneBit(times), key -> new TreeMap<>())
              .computeIfAbsent(pair.substring(0, space), key -> new ArrayList<>())
              .add(pair.substring(space + 1));
        });
    StringBuilder list =
        new StringBuilder(
            "# Words, each with those that follow it so often in our notices and word lists;"
                + " made by MarkMenderTest.\n");
    classes.forEach(
        (times, byFirst) -> {
          list.append("\n[").append(times).append("]\n");
          byFirst.forEach(
              (first, seconds) ->
                  list.append(first).append(' ').append(String.join(" ", seconds)).append('\n'));
        });
    return list.toString();
  }
}
