package vn.giaoviec.extract.time;

import java.time.LocalDate;
import java.time.temporal.JulianFields;

/**
 * The Vietnamese lunar calendar (Ho Ngoc Duc's computation of new moons and of the sun's longitude,
 * after Meeus), for UTC+7. Right for 1900 to 2100, the years that notices speak of.
 */
final class LunarCalendar {

  private static final double ZONE = 7.0 / 24;
  private static final double MONTH = 29.530588853;
  private static final double ORIGIN = 2415021.076998695;

  private LunarCalendar() {}

  /** Returns the solar day of a day of a lunar month, that of a leap year's first such month. */
  static LocalDate solar(int day, int month, int year) {
    int before = eleventh(month < 11 ? year - 1 : year);
    int after = eleventh(month < 11 ? year : year + 1);
    int moon = (int) Math.floor(0.5 + (before - ORIGIN) / MONTH);
    int offset = (month + 1) % 12;
    if (after - before > 365 && offset >= leap(before)) {
      offset++;
    }
    return LocalDate.EPOCH.with(JulianFields.JULIAN_DAY, newMoon(moon + offset) + day - 1L);
  }

  /** Returns the first day of the month that holds the winter solstice of a year. */
  private static int eleventh(int year) {
    long last = LocalDate.of(year, 12, 31).getLong(JulianFields.JULIAN_DAY);
    int moon = (int) Math.floor((last - 2415021) / MONTH);
    int start = newMoon(moon);
    return longitude(start) >= 9 ? newMoon(moon - 1) : start;
  }

  /** Returns how many months after the eleventh the leap month stands. */
  private static int leap(int eleventh) {
    int moon = (int) Math.floor((eleventh - ORIGIN) / MONTH + 0.5);
    int i = 1;
    int sector = longitude(newMoon(moon + i));
    int last;
    do {
      last = sector;
      i++;
      sector = longitude(newMoon(moon + i));
    } while (sector != last && i < 14);
    return i - 1;
  }

  /** Returns the sun's longitude at midnight, in sectors of 30 degrees. */
  private static int longitude(int day) {
    double t = (day - 2451545.5 - ZONE) / 36525;
    double m = rad(357.52910 + 35999.05030 * t - 0.0001559 * t * t - 0.00000048 * t * t * t);
    double l =
        280.46645
            + 36000.76983 * t
            + 0.0003032 * t * t
            + (1.914600 - 0.004817 * t - 0.000014 * t * t) * StrictMath.sin(m)
            + (0.019993 - 0.000101 * t) * StrictMath.sin(2 * m)
            + 0.000290 * StrictMath.sin(3 * m);
    return (int) ((l - 360 * Math.floor(l / 360)) / 30);
  }

  /** Returns the day of the k-th new moon since 1 January 1900. */
  private static int newMoon(int k) {
    double t = k / 1236.85;
    double day = 2415020.75933 + 29.53058868 * k + 0.0001178 * t * t - 0.000000155 * t * t * t;
    day += 0.00033 * StrictMath.sin(rad(166.56 + 132.87 * t - 0.009173 * t * t));
    double m = rad(359.2242 + 29.10535608 * k - 0.0000333 * t * t - 0.00000347 * t * t * t);
    double p = rad(306.0253 + 385.81691806 * k + 0.0107306 * t * t + 0.00001236 * t * t * t);
    double f = rad(21.2964 + 390.67050646 * k - 0.0016528 * t * t - 0.00000239 * t * t * t);
    double c = (0.1734 - 0.000393 * t) * StrictMath.sin(m) + 0.0021 * StrictMath.sin(2 * m);
    c += -0.4068 * StrictMath.sin(p) + 0.0161 * StrictMath.sin(2 * p);
    c += -0.0004 * StrictMath.sin(3 * p);
    c += 0.0104 * StrictMath.sin(2 * f) - 0.0051 * StrictMath.sin(m + p);
    c += -0.0074 * StrictMath.sin(m - p) + 0.0004 * StrictMath.sin(2 * f + m);
    c += -0.0004 * StrictMath.sin(2 * f - m) - 0.0006 * StrictMath.sin(2 * f + p);
    c += 0.0010 * StrictMath.sin(2 * f - p) + 0.0005 * StrictMath.sin(2 * p + m);
    double delta = -0.000278 + 0.000265 * t + 0.000262 * t * t;
    return (int) Math.floor(day + c - delta + 0.5 + ZONE);
  }

  private static double rad(double degrees) {
    return degrees * Math.PI / 180;
  }
}
