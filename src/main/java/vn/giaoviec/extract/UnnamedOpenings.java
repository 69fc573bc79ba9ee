package vn.giaoviec.extract;

import static vn.giaoviec.extract.Opening.NOTHING;

/** Openings that name nobody: a verb that orders, or something that must be. */
final class UnnamedOpenings {

  private UnnamedOpenings() {}

  /** "Rà soát ...", "Khẩn trương hoàn thành ...", "Phải ...": what is to be done stands first. */
  static Opening imperative(Sentence s, int from) {
    int i = OpeningReader.afterLight(s, from);
    if (i > from && s.sign(i) == ',') {
      i++;
    }
    boolean verb =
        (s.is(i, Word.VERB) || s.is(i, Word.VERB_FIRST) && s.isCapital(from))
                && !Deeds.isMatter(s, i)
            || s.is(i, Word.CHAIR)
            || s.is(i, Word.WITH)
            || s.is(i, Word.ORDER)
            || s.refuses(i)
            || Deeds.onlyDoes(s, from)
            || s.is(from, "thực") && i > from
            || i > from && (s.is(from, Word.LIGHT_VERB) || s.is(i, "trong") || s.is(i, "hơn"));
    if (verb) {
      int order = s.is(i, "yêu") || s.is(i, "đề") ? s.length(i, Word.ORDER) : 0;
      boolean bare = order > 0 && s.is(i + order, Word.VERB); // "Đề nghị hoàn thiện ..."
      return Opening.of(
          Opening.Kind.IMPERATIVE, UnitList.NONE, bare ? i + order : from, "opening.imperative");
    }
    if (s.is(from, Word.MODAL)) {
      return Opening.of(Opening.Kind.IMPERATIVE, UnitList.NONE, from, "opening.must");
    }
    return NOTHING;
  }

  /**
   * Something that is no unit must be: "Từng dự án cần có kế hoạch cụ thể"; by whom, where it is
   * said: "... phải được các Sở Thủy sản đưa về xã", "... phải do đoàn liên ngành tiến hành".
   */
  static Opening passive(Sentence s, int from) {
    for (int i = from; i < s.size() && s.sign(i) != ';'; i++) {
      if (s.sign(i) == '(') {
        i = s.afterBracket(i) - 1;
      } else if (s.is(i, "phải") && !s.is(i - 1, "phía") && !s.is(i - 1, "bên")
          || s.is(i, "cần") && !s.is(i + 1, "thiết") && !s.is(i - 1, "khi")
          || s.is(i, "không", "được")
          || s.is(i, "do") && isProvided(s, from) && !agent(s, i).isEmpty()
          || s.is(i, "được") && isDue(s, i)) {
        boolean must = s.is(i, "phải") || s.is(i, "cần");
        UnitList agent = must || s.is(i, "do") ? agent(s, must ? i + 1 : i) : UnitList.NONE;
        return Opening.of(
            Opening.Kind.PASSIVE,
            agent,
            s.is(i, "do") ? agent.end() : s.is(i, "được") ? i + 1 : i,
            "opening.passive");
      }
    }
    return NOTHING;
  }

  /** "Việc ... do Phòng A chủ trì thực hiện, UBND hai xã phối hợp": who leads, and who joins. */
  static Opening doneByAll(Sentence s, int from) {
    boolean matter = s.is(from, "việc") || s.is(from, "mọi") || isProvided(s, from);
    for (int i = from + 1; matter && i < s.size() && ",;".indexOf(s.sign(i)) < 0; i++) {
      UnitList agent = s.is(i, "do") ? Addressees.told(s, i + 1) : UnitList.NONE;
      int comma = agent.isEmpty() ? -1 : s.next(',', agent.end());
      UnitList others = comma > 0 ? UnitReader.list(s, comma + 1) : UnitList.NONE;
      int joins = others.end() + s.length(others.end(), Word.MODAL);
      if (!others.isEmpty() && s.is(joins, "phối", "hợp")) {
        return Opening.of(Opening.Kind.PASSIVE, agent, agent.end(), "opening.passive");
      }
    }
    return NOTHING;
  }

  /** "Kinh phí ... do Sở X cân đối", "Việc ... do Sở X thực hiện": what somebody sees to. */
  private static boolean isProvided(Sentence s, int from) {
    return s.is(from, "kinh", "phí")
        || s.is(from, "nguồn")
        || s.is(from, "việc")
        || s.is(from, "cơ", "cấu");
  }

  /** "Dữ liệu được kết nối về Sở trong quý III": what is to be done by then, and was not yet. */
  private static boolean isDue(Sentence s, int i) {
    boolean past = s.is(i - 1, "đã") || s.is(i - 1, "mới") || s.is(i - 1, "vừa");
    for (int j = i + 2; !past && s.is(i + 1, Word.VERB) && j < s.size(); j++) {
      boolean by = s.is(j, "trước", "ngày") || s.is(j, "chậm", "nhất");
      boolean within = s.is(j, "trong") && (s.is(j + 1, "tháng") || s.is(j + 1, "quý"));
      if (by || within) {
        return true;
      }
    }
    return false;
  }

  /** Returns by whom something must be done; who only permits is no agent. */
  private static UnitList agent(Sentence s, int i) {
    if (!s.is(i, "được") && !s.is(i, "do")) {
      return UnitList.NONE;
    }
    UnitList units = Addressees.told(s, i + 1);
    boolean authority = s.is(units.end() - 1, "quyền"); // "cấp có thẩm quyền"
    boolean acts = s.is(units.end(), Word.VERB) || s.is(units.end(), Word.VERB_FIRST);
    acts |= s.is(units.end(), Word.CHAIR);
    boolean goesOn = s.is(units.end(), "quyết", "định") && s.sign(units.end() + 2) == ',';
    boolean decides = s.is(units.end(), Word.DECIDE) && !goesOn; // "do Sở X quyết định, báo cáo"
    return acts && !authority && !decides ? units : UnitList.NONE;
  }

  /** "Lãnh đạo, điều hành hoạt động ...": a deed, and no one in charge. */
  static boolean leads(Sentence s, int i) {
    boolean joined = s.sign(i + 2) == ',' || s.is(i + 2, "và");
    boolean matter = s.is(i + 2, "toàn", "diện") || s.is(i + 2, "hoạt", "động");
    matter |= s.is(i + 2, "công", "tác") || s.is(i + 2, "việc");
    return s.is(i, "lãnh", "đạo") && (matter || joined && s.is(i + 3, Word.VERB));
  }
}
