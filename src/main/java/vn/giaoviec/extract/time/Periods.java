package vn.giaoviec.extract.time;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.extract.time.Core.Kind;
import vn.giaoviec.notice.Timex3.Mod;
import vn.giaoviec.text.Tokens;

/**
 * Parses months, quarters, half years and years, also where several share what stands once: "quý I,
 * II năm 2024", "tháng 3 - 5/2024".
 */
final class Periods {

  /** "trong quý I", said in April, is that which is over. */
  private static final int HALF_YEAR = 6;

  private final Tokens t;
  private final CoreParser cores;

  /** The first day that the notice can have been issued on. */
  private final @Nullable LocalDate issued;

  Periods(Tokens tokens, CoreParser cores, @Nullable LocalDate issued) {
    this.t = tokens;
    this.cores = cores;
    this.issued = issued;
  }

  /** A period as it stands: its place in the year and, where its own words say so, the year. */
  private record Part(Kind kind, int place, int year, int end) {}

  /** Returns the period that begins at a token, or null. */
  @Nullable Core parse(int i) {
    if (t.isNumber(i) || t.is(i, "sáu") || t.is(i, "nửa")) {
      return half(i);
    }
    if (t.is(i, "năm")) {
      return year(i);
    }
    Core near = near(i);
    if (near != null) {
      return near;
    }
    Kind kind = kind(i);
    Part part = kind == null ? null : part(kind, i + 1);
    if (part == null) {
      return null;
    }
    Core every = everyYear(part, i);
    return every != null ? every : whole(part, i);
  }

  /**
   * Returns the further period of a list, whose head stands once ("quý I, II", "năm 2024, 2025"),
   * or null.
   *
   * @param i its first token, behind a comma or "và"
   */
  @Nullable Core next(int i, Kind kind) {
    if (kind == Kind.YEAR) {
      return isYear(i) && !isDashed(i + 1) && !counts(i + 1)
          ? new Core(kind, i, i + 1, "" + cores.number(i))
          : null;
    }
    Part part = kind == Kind.MONTH || kind == Kind.QUARTER ? part(kind, i) : null;
    boolean bare = part != null && part.year() < 0 && t.isNumber(i);
    return part == null || bare && counts(part.end()) ? null : whole(part, i);
  }

  /** "trong tháng 3, 4 công trình còn lại ...": a number of things. */
  private boolean counts(int next) {
    return t.isWord(next) && !t.is(next, "và");
  }

  /** The period itself, or, of "tháng 3 - 5/2024" and "quý I - quý II", by the last. */
  private @Nullable Core whole(Part part, int i) {
    int next = part.end() + 1;
    boolean until = t.is(part.end(), "đến") && kind(next) != null && !t.is(i - 1, "từ");
    if (!isDashed(part.end()) && !until) {
      return core(part, i, null);
    }
    next += kind(next) == part.kind() ? 1 : 0;
    Part last = part(part.kind(), next);
    return last != null && (last.place() > part.place() || last.year() > part.year())
        ? core(last, i, Mod.ON_OR_BEFORE)
        : core(part, i, null);
  }

  private @Nullable Kind kind(int i) {
    return t.is(i, "tháng") ? Kind.MONTH : t.is(i, "quý") || t.is(i, "quí") ? Kind.QUARTER : null;
  }

  private @Nullable Part part(Kind kind, int i) {
    int place = kind == Kind.MONTH ? cores.number(i) : roman(i);
    if (place < 1 || place > (kind == Kind.MONTH ? 12 : 4)) {
      return null;
    }
    int end = i + 1;
    boolean slash = (t.sign(end) == '/' || t.sign(end) == '-') && isYear(end + 1);
    boolean apart = // "Quý III, năm 2022", not "trong quý III, năm 2025 nhân rộng"
        t.sign(end) == ',' && t.is(end + 1, "năm") && !t.isWord(end + 3);
    int year = slash ? cores.number(end + 1) : yearAfter(apart ? end + 1 : end);
    return new Part(kind, place, year, year > 0 ? end + (apart ? 3 : 2) : end);
  }

  private Core core(Part part, int start, @Nullable Mod mod) {
    boolean month = part.kind() == Kind.MONTH;
    int year = part.year() > 0 ? part.year() : yearOfList(part);
    if (year < 0 && issued != null) {
      int last = month ? part.place() : part.place() * 3;
      boolean over = last < issued.getMonthValue();
      boolean recent = over && issued.getMonthValue() - last <= HALF_YEAR;
      year = recent && t.is(start - 1, "trong") ? -1 : issued.getYear() + (over ? 1 : 0);
    }
    String value =
        year < 0
            ? ""
            : month
                ? String.format(Locale.ROOT, "%04d-%02d", year, part.place())
                : year + "-Q" + part.place();
    return new Core(part.kind(), start, part.end(), value, mod);
  }

  /** "quý I, II và quý III/2024": the year stands with the last; -1 where none stands. */
  private int yearOfList(Part first) {
    Part part = first;
    while (part.year() < 0 && (t.sign(part.end()) == ',' || t.is(part.end(), "và"))) {
      int next = part.end() + 1;
      next += kind(next) == part.kind() ? 1 : 0;
      Part later = part(part.kind(), next);
      if (later == null || later.place() <= part.place()) {
        return -1;
      }
      part = later;
    }
    return part.year();
  }

  /** "tháng 6 hằng năm", "quý IV hàng năm". */
  private @Nullable Core everyYear(Part part, int start) {
    int end = part.end();
    if (!t.is(end, "hằng") && !t.is(end, "hàng") || !t.is(end + 1, "năm")) {
      return null;
    }
    int first = part.place() * 3 - 2;
    String months =
        part.kind() == Kind.MONTH
            ? "" + part.place()
            : first + "," + (first + 1) + "," + (first + 2);
    return new Core(Kind.RECURRING, start, end + 2, YearlyDays.MONTHS + months);
  }

  /** "tháng này", "quý này", "tháng tới", "trong tháng". */
  private @Nullable Core near(int i) {
    boolean next = t.is(i, "tháng", "tới");
    boolean bare = t.is(i, "tháng") && t.is(i - 1, "trong") && !t.isWord(i + 1);
    if (issued == null || !next && !bare && !t.is(i + 1, "này")) {
      return null;
    }
    Kind kind = kind(i);
    LocalDate day = next ? issued.plusMonths(1) : issued;
    int place = kind == Kind.QUARTER ? (day.getMonthValue() + 2) / 3 : day.getMonthValue();
    int end = bare ? i + 1 : i + 2;
    return kind == null ? null : core(new Part(kind, place, day.getYear(), end), i, null);
  }

  /** "6 tháng đầu năm 2024", "sáu tháng cuối năm", "nửa cuối năm 2024". */
  private @Nullable Core half(int i) {
    boolean six = (cores.number(i) == 6 || t.is(i, "sáu")) && t.is(i + 1, "tháng");
    int edge = six ? i + 2 : t.is(i, "nửa") ? i + 1 : -1;
    boolean first = t.is(edge, "đầu");
    if (edge < 0 || !first && !t.is(edge, "cuối") || !six && !t.is(edge + 1, "năm")) {
      return null;
    }
    int year = yearAfter(edge + 1);
    int end = year > 0 ? edge + 3 : t.is(edge + 1, "năm") ? edge + 2 : edge + 1;
    year = year < 0 && issued != null ? issued.getYear() : year;
    return new Core(Kind.HALF, i, end, year < 0 ? "" : year + (first ? "-H1" : "-H2"));
  }

  private @Nullable Core year(int i) {
    if (t.is(i + 1, "nay") || t.is(i + 1, "này")) {
      return new Core(Kind.YEAR, i, i + 2, issued == null ? "" : "" + issued.getYear());
    }
    return isYear(i + 1) && !isDashed(i + 2)
        ? new Core(Kind.YEAR, i, i + 2, "" + cores.number(i + 1))
        : null;
  }

  /** Returns the year of "năm 2024", "/2024" or "năm nay" at a token, or -1; two tokens say it. */
  int yearAfter(int i) {
    boolean said = t.is(i, "năm") || t.sign(i) == '/';
    return said && isYear(i + 1)
        ? cores.number(i + 1)
        : t.is(i, "năm", "nay") && issued != null ? issued.getYear() : -1;
  }

  /** Whether a token is a year's four digits. */
  boolean isYear(int i) {
    int year = cores.number(i);
    return year >= 1900 && year <= 2100;
  }

  private boolean isDashed(int i) {
    return t.sign(i) == '-' || t.sign(i) == '–';
  }

  private int roman(int i) {
    int number = cores.number(i);
    if (number >= 0) {
      return number;
    }
    return t.is(i, "i") ? 1 : t.is(i, "ii") ? 2 : t.is(i, "iii") ? 3 : t.is(i, "iv") ? 4 : -1;
  }
}
