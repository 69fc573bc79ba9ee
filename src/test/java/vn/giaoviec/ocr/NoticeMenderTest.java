package vn.giaoviec.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines are separated by semicolons; all words were read with some doubt. */
class NoticeMenderTest {

  private static final NoticeMender MENDER = NoticeMender.standard();

  private static String mended(String... pages) {
    List<OcrPage> read = new ArrayList<>();
    for (String page : pages) {
      List<OcrWord> words = new ArrayList<>();
      int line = 0;
      for (String text : page.split(";", -1)) {
        line++;
        int x = 0;
        for (String word : text.strip().split(" ", -1)) {
          // Two bars stand for the gap between columns.
          x += word.startsWith("||") ? 500 : 0;
          String letters = word.replace("||", "");
          words.add(new OcrWord(letters, letters, x, 40 * line, 50, 30, 0.85f, line));
          x += 60;
        }
      }
      read.add(new OcrPage(words, List.of(), 2000, 3000, 0, 0, false));
    }
    return MENDER.mended(read).stream()
        .map(page -> page.words().stream().map(OcrWord::text).collect(Collectors.joining(" ")))
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "KÉẺ HOẠCH | KẾ HOẠCH",
        "CHÍ THỊ | CHỈ THỊ",
        "Đậc lập - Tự do Hạnh phúc | Độc lập - Tự do Hạnh phúc",
        "CỘNG HOÀ XÃ HỘI CHÚ NGHĨA VIỆT NAM | CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        ",Vơi nhận: | Nơi nhận:",
        "’VớI HHẠn: | Nơi nhận:",
        "Vơi nhận thức | Vơi nhận thức",
        "QUYẾT ĐỊNH: | QUYẾT ĐỊNH:",
        "THÔNG CÁO | THÔNG CÁO", // a letter from THÔNG BÁO, but known itself
        "kế hoach | kế hoach", // no title
        "KẾ HOẠCH NĂM | KẾ HOẠCH NĂM",
        "Trân Hoàng Yến | Trần Hoàng Yến",
        "Nguyện Văn Bình | Nguyễn Văn Bình",
        "ÔNG BÁO | THÔNG BÁO",
        "Ông Báo | Ông Báo",
        "Trân trọng | Trân trọng",
        "Nhân Hoàng Yến | Nhân Hoàng Yến", // no surname has these letters
        "BỘ Y TẾ | BỘ Y TẾ", // a letter from SỞ Y TẾ, but another body
        "SỐ Y TẾ | SỞ Y TẾ",
        "THỦ TƯỚNG | THỦ TƯỚNG",
        "TỔ TRƯỞNG | TỔ TRƯỞNG",
        "ĐỘI TRƯỞNG | ĐỘI TRƯỞNG", // in no list, but its words are known
        "GIẨM ĐỐCC | GIÁM ĐỐC",
      })
  void linesOfAllNoticesAreKnownByTheirLetters(String read, String wanted) {
    assertEquals(wanted, mended(read));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ngày 12 tháng 3 nắm ; 2024 | ngày 12 tháng 3 năm 2024",
        "ngày 12 thắng 3 nam 2024 | ngày 12 tháng 3 năm 2024",
        "tháng 3 nằm trong kế hoạch | tháng 3 nằm trong kế hoạch",
        "tháng 3 nắm ; tình hình | tháng 3 nắm tình hình",
      })
  void theWordsOfDatesAreMendedBetweenMonthAndYear(String read, String wanted) {
    assertEquals(wanted, mended(read));
  }

  @Test
  void columnsSideBySideAreLinesOfTheirOwn() {
    assertEquals("HỎA TỐC KẾ HOẠCH", mended("HỎA TỐC ||KÉẺ HOẠCH"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ngày 15/3/2O24 | ngày 15/3/2024",
        "trước l5/3/2024, | trước 15/3/2024,",
        "ngày 14/11⁄2024 | ngày 14/11/2024",
        "là §.699,28 triệu | là 8.699,28 triệu",
        "ngày 35/1l/2024 | ngày 35/1l/2024", // no date, whatever the letter stands for
        "ngày 2Š/3/2024 | ngày 2Š/3/2024", // 5, or 8
        "số l2/KH | số l2/KH",
      })
  void lettersThatStandForOneDigitAreMendedInDates(String read, String wanted) {
    assertEquals(wanted, mended(read));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "I. MỤC ĐÍCH ; IL YÊU CẦU ; II. NỘI DUNG ; IV. THỜI GIAN"
            + "| I. MỤC ĐÍCH II. YÊU CẦU III. NỘI DUNG IV. THỜI GIAN",
        "I. MỤC ĐÍCH ; H. NỘI DUNG ; II. TỔ CHỨC | I. MỤC ĐÍCH II. NỘI DUNG III. TỔ CHỨC",
        "L_ MỤC ĐÍCH ; I. NỘI DUNG ; II. TỔ CHỨC ; IV. KINH PHÍ"
            + "| I. MỤC ĐÍCH II. NỘI DUNG III. TỔ CHỨC IV. KINH PHÍ",
        "I. MỤC ĐÍCH ; I. PHỤ LỤC HAI | I. MỤC ĐÍCH I. PHỤ LỤC HAI", // begins anew
        "I. MỤC ĐÍCH ; II. NỘI DUNG ; I. PHẠM VI ; II. NỘI DUNG"
            + "| I. MỤC ĐÍCH II. NỘI DUNG I. PHẠM VI II. NỘI DUNG",
        "I. MỤC ĐÍCH ; III. TỔ CHỨC | I. MỤC ĐÍCH III. TỔ CHỨC", // numbers jump in real notices
        "VI PHẠM HÀNH CHÍNH | VI PHẠM HÀNH CHÍNH",
        "I. Mục đích ; IL Yêu cầu ; II. Nội dung ; IV. Thời gian"
            + "| I. Mục đích II. Yêu cầu III. Nội dung IV. Thời gian",
      })
  void romanNumbersFollowEachOther(String read, String wanted) {
    assertEquals(wanted, mended(read));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "II. NHIỆM VỤ ; I. Nhiệm vụ ; 2. Biện pháp | II. NHIỆM VỤ 1. Nhiệm vụ 2. Biện pháp",
        "6. Giao Sở ; 1: Giao Cục ; 8. Giao Công | 6. Giao Sở 7. Giao Cục 8. Giao Công",
        "1. Giao Sở ; 2, Giao Cục | 1. Giao Sở 2. Giao Cục",
        "1. Giao Sở ; l. Giao Cục | 1. Giao Sở l. Giao Cục", // which one is not known
        "5. Giao Sở ; 7. Giao Cục | 5. Giao Sở 7. Giao Cục",
        "d) giao ; e) giao ; ø) giao | d) giao e) giao g) giao",
        "c) giao ; d) giao ; d) giao ; e) giao | c) giao d) giao đ) giao e) giao",
        "a) giao ; c) giao | a) giao c) giao",
      })
  void itemsAreMendedWhereThoseBesideThemLeaveOneNumber(String read, String wanted) {
    assertEquals(wanted, mended(read));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "làm tốt công. tác | làm tốt công tác",
        "của tỉnh.; Giao Sở | của tỉnh. Giao Sở",
        "làm xong'. báo cáo | làm xong báo cáo",
        "Thứ hai. các xã | Thứ hai. các xã",
        "đường sắt,... nhằm | đường sắt,... nhằm",
        "gồm: giống. b) vốn | gồm: giống. b) vốn",
        "_Cơ bản xong | Cơ bản xong",
        "làm _ngay việc | làm ngay việc",
        ".Giao Sở | Giao Sở",
        "nộp phí ,thuế | nộp phí ,thuế", // its blank was put before it
        "2,1. Giao Sở | 2.1. Giao Sở",
        "- 2:1. Giao Sở | 2.1. Giao Sở",
        "2,1. triệu đồng | 2,1. triệu đồng",
        "nuôi trồng -; thủy sản | nuôi trồng thủy sản",
        "năm 2021 -; 2025 | năm 2021 - 2025",
        "II. NỘI DUNG. | II. NỘI DUNG",
      })
  void signsThatStandWhereNoneCanAreSpecks(String read, String wanted) {
    assertEquals(wanted, mended(read));
  }

  @Test
  void aNameIsAsTheNoticeWritesItElsewhere() {
    String elsewhere = "tại Quảng Ngãi, ; tỉnh Quảng Ngãi ; ở Quảng Ngãi.";
    assertEquals(
        "TỈNH QUẢNG NGÃI tại Quảng Ngãi, tỉnh Quảng Ngãi ở Quảng Ngãi.",
        mended("TỈNH QUANG NGÀI", elsewhere));
    assertEquals("TỈNH QUANG NGÀI tỉnh Quảng Ngãi", mended("TỈNH QUANG NGÀI", "tỉnh Quảng Ngãi"));
  }

  @Test
  void wordsKnowHowTheyWereRead() {
    OcrWord word = new OcrWord("KÉẺ", "KÉẺ", 0, 0, 50, 30, 0.5f, 1);
    OcrWord next = new OcrWord("HOẠCH", "HOẠCH", 60, 0, 50, 30, 0.9f, 1);
    OcrPage page = new OcrPage(List.of(word, next), List.of(), 2000, 3000, 0, 0, false);
    OcrWord mended = MENDER.mended(List.of(page)).get(0).words().get(0);
    assertEquals("KÉẺ", mended.asRead());
    assertEquals("KẾ", mended.text());
    assertEquals(0.5f, mended.confidence());
  }
}
