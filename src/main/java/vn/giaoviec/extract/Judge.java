package vn.giaoviec.extract;

import vn.giaoviec.notice.From;
import vn.giaoviec.notice.Role;
import vn.giaoviec.structure.Block;

/** Decides whether a statement assigns work, by how it opens and where it stands. */
final class Judge {

  private static final int SHORTEST = 5;
  private static final int FILED = 12;

  private Judge() {}

  static Verdict judge(Statement statement, Scope scope) {
    Sentence words = statement.sentence();
    if (Closings.closes(statement, scope)) {
      return new Verdict(Role.CLOSING, "role.closing", 0.95);
    }
    if (Deeds.isTopic(words)) {
      return new Verdict(Role.CONTEXT, "role.topic", 0.8);
    }
    if (isFiled(words)) {
      return new Verdict(Role.RECIPIENTS, "role.filed", 0.95); // "Lưu: VT", its list not found
    }
    Verdict account = Accounts.judge(words, scope);
    if (account != null) {
      return account;
    }
    if (words.is(statement.opening().predicate(), "không", "phải")) {
      return new Verdict(Role.CONTEXT, "role.exempted", 0.85); // "... thì không phải báo cáo lại"
    }
    Opening.Kind kind = statement.opening().kind();
    if (kind != Opening.Kind.ORDER && Threats.threatens(statement)) {
      return new Verdict(Role.CONTEXT, Threats.RULE, 0.85);
    }
    if (Norms.quotes(statement.sentence()) && kind != Opening.Kind.ORDER) {
      return new Verdict(Role.CONTEXT, "role.lawQuoted", 0.8);
    }
    if (statement.sentence().is(0, Word.BYGONE)
        && !Clauses.isCase(words, words.next(',', 0) + 1) // "Qua kiểm tra, nếu có vi phạm thì ..."
        && kind != Opening.Kind.ORDER
        && kind != Opening.Kind.DUTY) {
      return new Verdict(Role.CONTEXT, "role.bygone", 0.85);
    }
    return switch (kind) {
      case ORDER -> order(statement, scope);
      case DUTY -> duty(statement, scope);
      case SUBJECT -> subject(statement, scope);
      case ISSUER -> issuer(statement, scope);
      case IMPERATIVE ->
          tellsFigures(statement)
              ? new Verdict(Role.CONTEXT, "role.figures", 0.8)
              : imperative(statement, scope);
      case PASSIVE -> passive(scope);
      case DECISION ->
          isOwn(statement, scope)
              ? imperative(statement, scope)
              : new Verdict(Role.DECISION, "role.decision", 0.9);
      case TOLD ->
          presides(statement, scope)
              ? subject(statement, scope)
              : new Verdict(Role.CONTEXT, "role.told", 0.9);
      case NONE -> new Verdict(Role.CONTEXT, "role.noAction", 0.6);
    };
  }

  /** "7. Giám đốc Sở X chủ trì họp với ...": who is to, in a numbered part that hands out work. */
  private static boolean presides(Statement statement, Scope scope) {
    boolean ordered = scope.mode() == Mode.ORDERS && !scope.path().isEmpty();
    return ordered && statement.sentence().is(statement.opening().predicate(), Word.CHAIR);
  }

  /** "Lưu: VT, TCCB": where a copy is kept, in abbreviations. */
  private static boolean isFiled(Sentence s) {
    int i = s.sign(1) == ':' ? 2 : 1;
    boolean short1 = s.is(i, "vt") || s.is(i, "vp") || s.is(i, "hs") || s.is(i, "văn", "thư");
    return s.is(0, "lưu") && (short1 || s.size() < FILED && ProperNames.isCapitals(s, i, 2));
  }

  /**
   * An item under a unit's heading is what that unit is to do, even when no list holds its verb:
   * "Kê thêm 120 giường ...". What tells of the past, or is no sentence, is not.
   *
   * @param verdict what the statement's opening alone says
   */
  static Verdict item(Statement statement, Scope scope, Verdict verdict) {
    Sentence s = statement.sentence();
    boolean placed =
        scope.mode() == Mode.ORDERS
            && !scope.lead().isEmpty()
            && scope.lead().get(0).from() != From.PREAMBLE;
    if (!placed || !verdict.rule().equals("role.noAction") || !opensUnknownVerb(s)) {
      return verdict;
    }
    return new Verdict(Role.TASK, "role.unknownVerb", 0.6);
  }

  /** "Điều 2. Bộ Tài chính hướng dẫn ...": an article that names a body of its own orders it. */
  static Verdict article(Block block, Statement statement, Scope scope, Verdict verdict) {
    Sentence s = statement.sentence();
    int i = statement.opening().predicate();
    boolean holds = s.is(i, "tổ", "chức") && s.is(i + 2, Word.STRONG);
    boolean named =
        s.length(i, Word.VERB) > 1 && !s.is(i, Word.LIGHT) && !Norms.isAnybody(statement);
    boolean deed = s.is(i, Word.STRONG) || s.is(i, Word.CHAIR) || holds || opensLight(statement);
    deed |= named; // "Sở X hoàn thiện hồ sơ."
    boolean article = block.marker().isNumbered();
    article &= scope.mode() == Mode.STORY || s.is(s.afterLastWord() - 3, Word.ITSELF);
    deed |= Deeds.informs(s, i) || s.is(i, "họp") && s.is(i + 1, Word.LIGHT); // "họp định kỳ"
    deed &= !tellsOfState(statement);
    return article && deed && verdict.rule().equals("role.subjectTells") && !tellsOfPast(statement)
        ? new Verdict(Role.TASK, "role.subjectInArticle", 0.6)
        : verdict;
  }

  /** "các thành viên làm việc theo chế độ kiêm nhiệm", "... sử dụng con dấu ...": no deed. */
  static boolean tellsOfState(Statement statement) {
    Sentence s = statement.sentence();
    int i = statement.opening().predicate();
    boolean seal = s.is(i, "sử") && s.is(i + 2, "con", "dấu");
    boolean still = s.is(i, "cũng") || s.is(i, "vẫn") || s.is(i, "còn");
    return seal
        || still && s.is(i + 1, "chưa") && s.next(';', i) < 0 // "Sở X cũng chưa hướng dẫn ..."
        || s.is(i, "làm", "việc", "theo");
  }

  private static boolean opensUnknownVerb(Sentence s) {
    boolean noun =
        s.is(0, Word.NOMINAL)
            || s.is(0, Word.GROUP)
            || s.is(0, Word.KIND)
            || s.is(0, Word.POST)
            || s.is(0, Word.DETERMINER)
            || s.is(0, Word.PREFACE)
            || s.is(0, Word.STATUTE)
            || s.is(0, Word.MATTER)
            || s.is(0, Word.DESCRIPTIVE)
            || s.is(0, Word.PLACE);
    if (noun || s.size() < SHORTEST || s.tokens().isNumber(0) || s.isCapital(1)) {
      return false;
    }
    for (int i = 1; i < s.size() && s.sign(i) != ',' && s.sign(i) != ';'; i++) {
      if (s.is(i, Word.PAST) || s.is(i, Word.MODAL) || s.sign(i) == ':') {
        return false;
      }
    }
    return true;
  }

  /** Under a unit's heading, "Quyết định việc cấm biển" is what that unit is to do. */
  private static boolean isOwn(Statement statement, Scope scope) {
    Sentence s = statement.sentence();
    int i = statement.opening().predicate();
    boolean acts = s.is(i, "quyết") || s.is(i, "phê") || s.is(i, "thống") && s.is(i + 2, "với");
    return acts && !scope.lead().isEmpty() && scope.lead().get(0).from() != From.PREAMBLE;
  }

  private static Verdict order(Statement statement, Scope scope) {
    if (statement.opening().rule().equals(OpinionRequests.RULE) && scope.path().isEmpty()) {
      return new Verdict(Role.TASK, "role.sentForOpinion", 0.8);
    }
    if (scope.mode().describes()) {
      boolean said = // "Chủ tịch UBND tỉnh giao Sở X ..." in a letter that also informs
          statement.opening().rule().equals("opening.issuerOrders")
              && scope.mode() == Mode.DESCRIPTION
              && scope.path().isEmpty();
      boolean outright =
          (said || statement.opening().rule().equals("opening.order")) && !toldBefore(statement);
      return outright
          ? new Verdict(Role.TASK, "role.orderInDescription", 0.6)
          : new Verdict(Role.CONTEXT, "role.orderTold", 0.7);
    }
    return new Verdict(Role.TASK, "role.order", statement.verbs().isEmpty() ? 0.7 : 0.96);
  }

  /** "UBND tỉnh đã ban hành ..., yêu cầu ...", "Cử tri ... đề nghị ...": others' orders. */
  private static boolean toldBefore(Statement statement) {
    Sentence s = statement.sentence();
    for (int i = 0; i < statement.opening().predicate(); i++) {
      if (s.is(i, "đã") || s.is(i, "cử", "tri")) {
        return true;
      }
    }
    return false;
  }

  private static Verdict duty(Statement statement, Scope scope) {
    if (scope.mode() != Mode.TOLD && carriesOut(statement)) {
      return new Verdict(Role.TASK, "role.carriesOut", 0.9);
    }
    if (scope.mode().describes()) {
      return new Verdict(Role.CONTEXT, "role.dutyInDescription", 0.6);
    }
    if (Norms.quotesLaw(statement)) {
      return new Verdict(Role.CONTEXT, "role.lawQuoted", 0.7);
    }
    boolean will = statement.sentence().is(statement.opening().predicate(), "sẽ");
    if (scope.mode() == Mode.STORY && will) {
      return new Verdict(Role.CONTEXT, "role.announced", 0.7); // "Công an huyện sẽ tạm dừng ..."
    }
    if (scope.mode() == Mode.RULES && (Norms.isAnybody(statement) || Norms.isConduct(statement))) {
      return new Verdict(Role.CONTEXT, "role.conduct", 0.7);
    }
    return new Verdict(Role.TASK, "role.duty", scope.mode() == Mode.ORDERS ? 0.95 : 0.8);
  }

  /** "... chịu trách nhiệm thi hành Nghị định này.", under a heading "Hiệu lực thi hành", too. */
  private static boolean carriesOut(Statement statement) {
    Sentence s = statement.sentence();
    int i = statement.opening().predicate();
    return s.is(i, "chịu") && s.is(i + 3, "thi", "hành");
  }

  private static Verdict subject(Statement statement, Scope scope) {
    Sentence s = statement.sentence();
    boolean strong = s.is(statement.opening().predicate(), Word.CHAIR) || opensLight(statement);
    if (tellsOfState(statement)) {
      return new Verdict(Role.CONTEXT, "role.state", 0.7);
    }
    if (Norms.grants(statement)) {
      return new Verdict(Role.CONTEXT, "role.granted", 0.85);
    }
    if (scope.mode() == Mode.ORDERS) {
      return new Verdict(Role.TASK, "role.subject", strong ? 0.95 : 0.88);
    }
    if (scope.mode() == Mode.RULES) {
      return (strong || Norms.isDated(s))
              && !Norms.isAnybody(statement)
              && !Norms.isConduct(statement)
          ? new Verdict(Role.TASK, "role.subjectInRules", 0.7)
          : new Verdict(Role.CONTEXT, "role.conduct", 0.7);
    }
    if (scope.mode() == Mode.STORY && tellsOfDifficulties(s)) {
      return new Verdict(Role.TASK, "role.difficulties", 0.85);
    }
    if (scope.mode() == Mode.STORY && prepares(statement) && !tellsOfPast(statement)) {
      return new Verdict(Role.TASK, "role.prepares", 0.75);
    }
    if (scope.mode() == Mode.STORY && strong && !tellsOfPast(statement)) {
      return new Verdict(Role.TASK, "role.subjectInStory", 0.7);
    }
    if (scope.mode() == Mode.STORY && !scope.path().isEmpty() && !tellsOfPast(statement)) {
      return new Verdict(Role.TASK, "role.subjectInPart", 0.6);
    }
    int i = statement.opening().predicate();
    boolean sends = s.is(i, "gửi") || s.is(i, "nộp") || s.is(i, "báo", "cáo");
    boolean due = Norms.isDated(s) && (s.is(i, Word.STRONG) || !statement.reportTo().isEmpty());
    due |= s.is(i, "khẩn", "trương") && !tellsOfPast(statement);
    if (scope.mode() == Mode.DESCRIPTION && due) {
      return new Verdict(Role.TASK, "role.subjectByDay", 0.6);
    }
    return sends && scope.path().isEmpty() && SentMatter.isBoundFrom(s, i)
        ? new Verdict(Role.TASK, "role.sendsByDay", 0.7)
        : new Verdict(Role.CONTEXT, "role.subjectTells", 0.6);
  }

  /** "Sở X chuẩn bị báo cáo", "Văn phòng bố trí phòng họp": what invitations hand out. */
  private static boolean prepares(Statement statement) {
    Sentence s = statement.sentence();
    int i = OpeningReader.afterLight(s, statement.opening().predicate());
    return s.is(i, "chuẩn", "bị") || s.is(i, "bố", "trí");
  }

  private static boolean opensLight(Statement statement) {
    Sentence s = statement.sentence();
    int i = statement.opening().predicate();
    boolean holds = s.is(i, "tổ", "chức"); // "tổ chức họp" tells, "tổ chức thực hiện" orders
    return s.is(i, Word.LIGHT) && (!holds || s.is(i + 2, "thực")) || s.is(i, Word.WITH);
  }

  /** "Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các đơn vị báo cáo về Sở X". */
  private static boolean tellsOfDifficulties(Sentence s) {
    boolean opens = s.is(0, "trong", "quá") || s.is(0, "nếu") || s.is(0, "quá");
    boolean difficulty = false;
    for (int i = 0; opens && i < s.size(); i++) {
      difficulty |= s.is(i, "khó", "khăn") || s.is(i, "vướng") || s.is(i, "phát");
      if (difficulty && s.is(i, Word.REPORT)) {
        return true;
      }
    }
    return false;
  }

  static boolean tellsOfPast(Statement statement) {
    Sentence s = statement.sentence();
    for (int i = statement.opening().predicate(); i < s.size() && s.sign(i) != ','; i++) {
      if (s.is(i, "đã")) {
        return true;
      }
    }
    return false;
  }

  /** "Thu ngân sách 8 tháng ước 1.186 tỷ đồng, đạt 58,3 % dự toán". */
  private static boolean tellsFigures(Statement statement) {
    Sentence s = statement.sentence();
    for (int i = statement.opening().predicate(); i < s.size() && s.sign(i) != ';'; i++) {
      if ((s.is(i, "ước") || s.is(i, "chỉ", "đạt")) && s.tokens().isNumber(i + 1)
          || s.is(i, "so", "với", "cùng")) {
        return true;
      }
    }
    return false;
  }

  private static Verdict issuer(Statement statement, Scope scope) {
    boolean leaves = statement.sentence().is(statement.opening().predicate(), Word.NEGATION);
    return scope.mode() == Mode.ORDERS && !leaves
        ? new Verdict(Role.TASK, "role.issuerActs", 0.7)
        : new Verdict(Role.CONTEXT, "role.issuerTells", 0.8);
  }

  private static Verdict imperative(Statement statement, Scope scope) {
    if (scope.mode() == Mode.ORDERS) {
      boolean told = !scope.lead().isEmpty() && !mentionsPast(statement);
      return new Verdict(Role.TASK, told ? "role.imperativeTold" : "role.imperative", 0.93);
    }
    Sentence s = statement.sentence();
    boolean asks = s.is(0, "đề", "nghị") || s.is(0, "yêu", "cầu");
    asks &= s.is(2, Word.DETERMINER) || s.is(2, Word.VERB) || s.is(2, Word.HONORIFIC);
    if (scope.mode() == Mode.STORY
        && asks
        && s.isCapital(0)
        && s.tokens().isWord(2)
        && !s.is(2, "của")) {
      return new Verdict(Role.TASK, "role.requests", 0.7);
    }
    boolean sent = statement.opening().rule().equals("opening.matterSent");
    boolean letter = scope.mode() == Mode.STORY || scope.mode() == Mode.DESCRIPTION;
    if (sent
        && letter
        && scope.path().isEmpty()
        && (SentMatter.isDifficulty(s)
            || SentMatter.isBoundFrom(s, statement.opening().predicate()))) {
      return new Verdict(Role.TASK, "role.matterSent", 0.8);
    }
    return new Verdict(Role.CONTEXT, "role.imperativeNotOrdered", 0.55);
  }

  /** A clause with "đã", "đang", "được" may tell of what was done. */
  static boolean mentionsPast(Statement statement) {
    Sentence s = statement.sentence();
    for (int i = statement.opening().predicate(); i < s.size() && s.sign(i) != ';'; i++) {
      if (s.is(i, "đã") || s.is(i, "đang") || s.is(i, "được") || s.is(i, "đạt") || s.is(i, "còn")) {
        return true;
      }
    }
    return false;
  }

  private static Verdict passive(Scope scope) {
    return scope.mode() == Mode.ORDERS
        ? new Verdict(Role.TASK, "role.passive", 0.75)
        : new Verdict(Role.CONTEXT, "role.passiveNotOrdered", 0.7);
  }
}
