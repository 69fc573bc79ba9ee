package vn.giaoviec.extract.time;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds a day before which a notice that lost its date can't have been issued: that of the meeting
 * it tells of ("Ngày 10/3/2025, ... chủ trì cuộc họp"), or of the letters it answers ("Thực hiện
 * Công văn số 12/ABC ngày 05/3/2025"). Laws and decrees may be years older, and tell nothing.
 */
final class OpeningDay {

  private static final String DAY = "(\\d{1,2})(?:/| tháng )(\\d{1,2})(?:/| năm )((?:19|20)\\d{2})";

  private static final Pattern MEETING =
      Pattern.compile(
          "^(?:vừa qua, |trong |vào |các |hai |ba |sáng |chiều )*ngày "
              + "(?:\\d{1,2}(?:, | và |-| đến )(?:ngày )?)*"
              + DAY);

  private static final Pattern LETTER =
      Pattern.compile(
          "(?:công văn|công điện|tờ trình|báo cáo|thông báo|văn bản|giấy mời|phiếu chuyển)"
              + " số [^.;]{0,40}?(?<!trước|đến|từ|hạn|nhất) ngày "
              + DAY);

  /** A meeting to come, and a day by which something is due, may be after the notice. */
  private static final Pattern TO_COME = Pattern.compile("^[^.]* (?:sẽ|dự kiến|là hạn)\\b");

  private static final Pattern YEAR = Pattern.compile("(?<!đến |hết |-)năm (20\\d\\d)");

  private OpeningDay() {}

  /**
   * Returns the last such day, or null.
   *
   * @param opening the first paragraphs of the body, folded
   */
  static @Nullable LocalDate latest(List<String> opening) {
    LocalDate latest = null;
    int year = 0;
    for (String paragraph : opening) {
      latest = later(latest, paragraph, MEETING.matcher(paragraph));
      latest = later(latest, paragraph, LETTER.matcher(paragraph));
      for (Matcher years = YEAR.matcher(paragraph); years.find(); ) {
        year = Math.max(year, Integer.parseInt(years.group(1)));
      }
    }
    return latest != null && year > latest.getYear() + 1 ? null : latest; // an old letter
  }

  private static @Nullable LocalDate later(
      @Nullable LocalDate known, String paragraph, Matcher days) {
    LocalDate latest = known;
    while (days.find()) {
      if (TO_COME.matcher(paragraph.substring(days.end())).find()) {
        continue;
      }
      LocalDate day = WrittenDay.of(days);
      latest = latest == null || day != null && day.isAfter(latest) ? day : latest;
    }
    return latest;
  }
}
