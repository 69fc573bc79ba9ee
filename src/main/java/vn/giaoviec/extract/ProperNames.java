package vn.giaoviec.extract;

/** Finds where the own words of a name end: a field of work, a run of capitals. */
final class ProperNames {

  private ProperNames() {}

  /** Returns the token after a kind's own name: a field of work, or a run of capitals. */
  static int properEnd(Sentence s, int head, int i, boolean plural) {
    int field = field(s, i);
    if (field > 0 && (s.isCapital(i) || !s.beginsPredicate(i) || isFieldOnly(s, i, field))) {
      int end = i + field;
      if (s.isCapital(end) && s.length(end, Word.VERB) > 1 && !s.isCapital(end + 1)) {
        return end; // "Phát triển nông thôn Chỉ đạo ..."
      }
      boolean joined = !plural && s.is(end, "và") && startsOwnWord(s, end + 1);
      boolean hyphened = s.sign(end) == '-' && startsOwnWord(s, end + 1) && !isBody(s, end + 1);
      return capitalRun(s, joined || hyphened ? end + 1 : end);
    }
    if (s.sign(i) == '-' && s.is(i + 1, Word.FIELD) && s.isCapital(i + 1)) {
      return capitalRun(s, i + 1); // "Ban Thi đua - Khen thưởng"
    }
    int several = s.length(i, Word.DETERMINER);
    int sort = i + several + s.length(i + several, Word.PLACE); // "UBND các Quận, Huyện"
    boolean bodies = s.is(i + several, Word.GROUP) && sort == i + several; // "các Sở, ngành"
    if (several > 0
        && !bodies
        && s.isCapital(i + several)
        && (sort == i + several || s.isCapital(sort))) {
      return capitalRun(s, i + several);
    }
    int works = i + several; // "Ban QLDA đầu tư xây dựng các công trình Nông nghiệp & PTNT"
    if (several > 0 && s.is(works, "công", "trình") && s.isCapital(works + 2)) {
      return capitalRun(s, works + 2);
    }
    boolean company = s.is(head, "công", "ty") || s.is(head, "tổng");
    int end = capitalRun(s, i);
    while (company && s.sign(end) == ',' && startsOwnWord(s, end + 1)) {
      end = capitalRun(s, end + 1);
    }
    return end;
  }

  /**
   * "Cục quản lý thị trường tỉnh kiểm tra ...": a deed in small letters that is the body's field.
   */
  private static boolean isFieldOnly(Sentence s, int i, int field) {
    int end = i + field;
    int place = end + s.length(end, Word.DETERMINER);
    boolean closed = s.beginsPredicate(end) || s.is(place, Word.PLACE) && !s.isCapital(place);
    return field > s.length(i, Word.VERB) && closed;
  }

  private static boolean startsOwnWord(Sentence s, int i) {
    return s.isCapital(i)
        && !s.is(i, Word.KIND)
        && !s.is(i, Word.PLACE)
        && !s.is(i, Word.POST)
        && !s.is(i, Word.WHOLE)
        && !s.is(i, Word.DETERMINER);
  }

  /** "Sở Y tế - Cơ quan thường trực", "Sở X - Chủ đầu tư": what the body is besides. */
  private static boolean isBody(Sentence s, int i) {
    return s.is(i, Word.GROUP) || s.is(i, Word.SOLE) || s.is(i, Word.CHAIR);
  }

  /**
   * Returns the token after a run of capitalised words, each with the lower-case syllables that
   * complete it ("Kinh doanh dịch vụ Quảng Ngãi"), joined by "và", "-" or "&".
   */
  static int capitalRun(Sentence s, int from) {
    int i = from;
    while (i < s.size() && !isCity(s, i)) {
      if (s.isCapital(i)
          && !(i > from && (s.is(i, Word.POST) && !s.is(i, "thường") || s.is(i, Word.HONORIFIC)))) {
        i += Math.max(1, Math.max(s.length(i, Word.FIELD), s.length(i, Word.POST)));
      } else if (i > from && isNumberOf(s, i)) {
        i++;
      } else if (i > from
          && (s.is(i, "và") || s.sign(i) == '-' && !s.is(i + 1, "cơ", "quan") || s.sign(i) == '&')
          && s.isCapital(i + 1)
          && !s.is(i + 1, Word.KIND)
          && !s.is(i + 1, Word.POST)
          && !s.is(i + 1, Word.DETERMINER)) {
        i++;
      } else if (i == from + 1 && goesOn(s, i)) {
        i += s.length(i, Word.FIELD);
      } else if (i > from + 1
          && s.is(i, Word.VERB_FIRST)
          && s.isCapital(i - 1)
          && s.isCapital(i - 2)) {
        break; // "Truyền hình Khánh Trà phát bản tin"
      } else if (i > from && s.length(i, Word.FIELD) > 1 && !opens(s, i)) {
        i += s.length(i, Word.FIELD); // "Kỹ thuật tài nguyên - môi trường"
      } else if (i > from && s.tokens().isWord(i) && (!stopsRun(s, i) || completes(s, from, i))) {
        i += Math.max(1, s.length(i, Word.NOMINAL)); // "công trình": no verb within the noun
      } else {
        break;
      }
    }
    return i;
  }

  /** "Công an TP. Huế": where the body is. */
  private static boolean isCity(Sentence s, int i) {
    return s.is(i, Word.PLACE) && s.sign(i + 1) == '.' && s.isCapital(i + 2);
  }

  /** A deed or a matter, which a field may begin like: "thẩm định giá", "kế hoạch". */
  private static boolean opens(Sentence s, int i) {
    int verb = s.length(i, Word.VERB);
    boolean deed = verb > 1 && s.length(i, Word.FIELD) < verb + 2;
    boolean matter = s.length(i, Word.NOMINAL) == s.length(i, Word.FIELD) && !s.is(i, Word.ORDER);
    return deed || matter;
  }

  /** "Đá xây dựng Hòn Mai": a field within a name of which capitals stand on both sides. */
  private static boolean goesOn(Sentence s, int i) {
    int field = s.length(i, Word.FIELD);
    int next = i + field;
    return field > 0
        && s.isCapital(next)
        && !s.is(next, Word.KIND)
        && !s.is(next, Word.POST)
        && !(isCapitals(s, i - 1, 3) && s.is(i, Word.VERB)) // "Cục CNTT xây dựng CSDL"
        && !s.is(i - 1, Word.KIND)
        && !s.is(i - 1, Word.PLACE)
        && !s.is(i - 1, Word.FIELD);
  }

  /** "Hòa Bình 68", "số 3"; in "Ban Chỉ huy 01 giờ/lần" a time begins. */
  private static boolean isNumberOf(Sentence s, int i) {
    boolean time = s.is(i + 1, "giờ") || s.is(i + 1, "ngày") || s.is(i + 1, "lần");
    boolean closes = s.sign(i + 1) == ',' || s.is(i + 1, "và") || s.beginsPredicate(i + 1);
    boolean corps = s.is(i - 1, "binh") || s.is(i - 1, "đoàn"); // "Lữ đoàn Công binh 283"
    return s.tokens().isNumber(i)
        && !time
        && (s.isCapital(i - 1) || s.is(i - 1, "số") || corps && closes);
  }

  /** "Chứng khoán", "Chăn nuôi": a short verb after a lone capital completes its word. */
  private static boolean completes(Sentence s, int from, int i) {
    return s.isCapital(i - 1)
        && (i - 1 == from || !s.isCapital(i - 2))
        && s.length(i, Word.VERB) == 1
        && !s.is(i - 1, Word.KIND)
        && !s.is(i - 1, Word.PLACE)
        && !s.is(i - 1, Word.GROUP)
        && !isCapitals(s, i - 1, 2)
        && !s.is(i, Word.MODAL)
        && !s.is(i, Word.ORDER)
        && !s.is(i, Word.REPORT)
        && !s.is(i - 1, Word.FIELD)
        && s.tokens().isWord(i + 1);
  }

  static boolean isCapitals(Sentence s, int i, int least) {
    if (i < 0 || i >= s.size() || s.tokens().end(i) - s.tokens().start(i) < least) {
      return false;
    }
    for (int at = s.tokens().start(i); at < s.tokens().end(i); at++) {
      if (!Character.isUpperCase(s.text().value().charAt(at))) {
        return false;
      }
    }
    return true;
  }

  static boolean stopsRun(Sentence s, int i) {
    return s.endsPhrase(i)
        || s.is(i, Word.NEGATION)
        || s.is(i, "một", "lần")
        || s.is(i, "và")
        || s.is(i, "cùng")
        || s.is(i, "hoặc")
        || s.is(i, "trên")
        || s.is(i, Word.TAIL)
        || s.is(i, Word.OF)
        || s.is(i, Word.PLACE)
        || s.is(i, Word.LINK)
        || s.is(i, Word.MATTER)
        || s.is(i, "các")
        || s.is(i, "những")
        || s.is(i, "mỗi")
        || s.is(i, Word.REPORT_LINK);
  }

  /**
   * Returns the length of the field of work at a token, or 0; one that a comma would end within a
   * longer one is cut: "Tài chính, Kế hoạch và Đầu tư" are two.
   */
  private static int field(Sentence s, int from) {
    int field = s.length(from, Word.FIELD);
    for (int i = from + 1; i < from + field; i++) {
      boolean body = s.is(i + 1, Word.KIND) && s.isCapital(i + 1) && s.isCapital(from + field);
      boolean longer = i + 1 + s.length(i + 1, Word.FIELD) > from + field;
      if (s.sign(i) == ',' && (longer || body)) { // "Vụ Pháp chế, Thanh tra Bộ"
        return i - from;
      }
    }
    return field;
  }

  /** Returns the token after the name of a field of work at {@code from}; "và" joins two. */
  static int fieldEnd(Sentence s, int from) {
    int field = field(s, from);
    int end = field > 0 ? from + field : capitalRun(s, from);
    for (int i = from + 1; field == 0 && i < end; i++) {
      if (s.is(i, "và")) {
        return i;
      }
    }
    return end;
  }

  /** An abbreviation in capitals ("QISC") is a name where one is looked for. */
  static int abbreviationEnd(Sentence s, int i) {
    return isCapitals(s, i, 3)
            && !s.is(i, Word.NOMINAL)
            && !isCapitals(s, i - 1, 2)
            && !isCapitals(s, i + 1, 2)
        ? PlaceNames.administrative(s, i + 1) // "VCCI tỉnh"
        : -1;
  }
}
