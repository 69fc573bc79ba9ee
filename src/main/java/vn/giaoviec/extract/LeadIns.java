package vn.giaoviec.extract;

import java.util.List;
import vn.giaoviec.notice.Role;
import vn.giaoviec.structure.Block;
import vn.giaoviec.text.Folding;
import vn.giaoviec.text.Span;

/** What the lines that open lists do. */
final class LeadIns {

  /** How long the clause is at most that comes to the list. */
  private static final int LONGEST_TAIL = 14;

  private static final int NEAR = 4;

  /** By how many words a letter that quotes its addressee is known to mean it. */
  private static final int SHORT_NAME = 4;

  private LeadIns() {}

  /** Returns whether what follows the line is ordered by it. */
  static boolean orders(Statement statement, Verdict verdict) {
    if (verdict.isTask()) {
      return true;
    }
    Sentence s = statement.sentence();
    if (isDispatch(s) || tellsOfFaults(s)) {
      return false;
    }
    if (s.is(s.size() - 2, "giao") && s.sign(s.size() - 1) == ':') {
      return true; // "Điều 2. Giao:", "Căn cứ Kế hoạch này, giao:"
    }
    return switch (statement.opening().kind()) {
      case ORDER -> verdict.role() != Role.CONTEXT || concludes(s) || !isTold(statement);
      case DUTY -> verdict.role() != Role.CONTEXT || concludes(s);
      case SUBJECT ->
          verdict.role() != Role.CLOSING
              && (mentionsWork(s)
                  || concludes(s)
                  || s.is(statement.opening().predicate(), Word.CHAIR));
      case IMPERATIVE -> verdict.role() != Role.CLOSING && (mentionsWork(s) || concludes(s));
      default -> concludes(s) || mentionsWork(s);
    };
  }

  /** "Trả lời văn bản ngày ..., Cục Thuế có ý kiến như sau:": what follows is the answer. */
  static boolean answers(Statement statement) {
    Sentence s = statement.sentence();
    boolean replies = s.is(0, "trả", "lời") || s.is(0, "phúc", "đáp");
    return replies && statement.opening().kind() != Opening.Kind.ORDER;
  }

  /** "... có ý kiến chỉ đạo như sau:", "... kết luận như sau:". */
  static boolean answersSo(Sentence s) {
    int last = s.size() - 1;
    for (int i = Math.max(0, last - 2 * NEAR); i < last; i++) {
      if (s.is(i, "ý", "kiến") || s.is(i, "kết", "luận")) {
        return Clauses.endsWithFollowing(s, last);
      }
    }
    return false;
  }

  /**
   * "... nhận được Công văn số ... của Công ty A; sau khi xem xét, Cục X có ý kiến như sau:": what
   * the issuer holds of what the one addressee asked, and no order of its head.
   */
  static boolean views(Statement statement, Block block, Scope scope) {
    Sentence s = statement.sentence();
    boolean view = statement.opening().kind() != Opening.Kind.ORDER && isOfAddressee(block, scope);
    boolean found = false;
    for (int i = 0; view && i < s.size(); i++) {
      boolean head = s.is(i, "chủ", "tịch") || s.is(i, "lãnh", "đạo");
      head |= s.is(i, "đồng", "chí") || s.is(i, "thủ", "tướng");
      found |= s.is(i, "có", "ý", "kiến") && s.is(i + 3, "như");
      view = !head && !s.is(i, "chỉ", "đạo");
    }
    return view && found;
  }

  /** Returns whether a paragraph tells of a paper received from the one whom the letter goes to. */
  private static boolean isOfAddressee(Block block, Scope scope) {
    boolean one = scope.lead().size() == 1 && scope.lead().get(0).rule().equals("unit.addressee");
    String told = block.text().folded();
    int received = told.indexOf("nhận được ");
    return one
        && received >= 0
        && told.indexOf("của " + shortName(scope.lead().get(0).name()), received) > 0;
  }

  /** "liên đoàn lao động" of "Liên đoàn Lao động tỉnh Nam Khương": letters name it in short. */
  private static String shortName(String name) {
    String[] words = Folding.fold(name).split(" ");
    return String.join(" ", List.of(words).subList(0, Math.min(SHORT_NAME, words.length)));
  }

  /** "Thủ tướng Chính phủ điện:" opens the list of those to whom a dispatch goes. */
  private static boolean isDispatch(Sentence s) {
    return s.is(s.size() - 2, "điện") && s.sign(s.size() - 1) == ':';
  }

  /** "Một số vấn đề tồn tại được nêu ra để có giải pháp khắc phục, đó là:" lists what is wrong. */
  private static boolean tellsOfFaults(Sentence s) {
    boolean some = s.is(0, "một", "số") || s.is(0, "những") || s.is(0, "các");
    for (int i = 1; some && i <= NEAR; i++) {
      if (s.is(i, Word.DESCRIPTIVE) && !s.is(i, "chỉ")) {
        return s.is(s.size() - 3, "đó") || s.is(s.size() - 2, "gồm");
      }
    }
    return false;
  }

  private static boolean isTold(Statement statement) {
    for (int i = 0; i < statement.opening().predicate(); i++) {
      if (statement.sentence().is(i, "đã")) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether the line names who is to act: not the issuer, nor one of whom it tells. */
  static boolean names(Statement statement) {
    return !isDispatch(statement.sentence())
        && !statement.opening().rule().equals("opening.subjectDecides") // "X có ý kiến như sau:"
        && statement.opening().kind() != Opening.Kind.TOLD
        && statement.opening().kind() != Opening.Kind.ISSUER;
  }

  /** "Chỉ đạo Sở X:", "Đề nghị UBND tỉnh chỉ đạo Công an tỉnh:": those who do what is listed. */
  static UnitList directed(Statement statement) {
    Sentence s = statement.sentence();
    int i = OpeningReader.afterLight(s, statement.opening().predicate());
    UnitList told = Deeds.directs(s, i) ? Addressees.told(s, i + 2) : UnitList.NONE;
    boolean only = s.sign(told.end()) == ':' && told.end() == s.size() - 1;
    return only ? told : UnitList.NONE;
  }

  /** "... kết luận như sau:", "... có ý kiến chỉ đạo như sau:". */
  private static boolean concludes(Sentence s) {
    for (int i = Math.max(0, s.size() - 16); i < s.size(); i++) {
      if (s.is(i, "kết", "luận")
          || s.is(i, "chỉ", "đạo")
          || s.is(i, "ý", "kiến")
          || s.is(i, "chỉ", "thị")
          || s.is(i, Word.ORDER) && !s.is(i, "giao") && !s.is(i - 1, "theo")) {
        return true;
      }
    }
    return false;
  }

  /** "... các nhiệm vụ sau:", "... những giải pháp chủ yếu sau đây:". */
  private static boolean mentionsWork(Sentence s) {
    for (int i = Math.max(0, s.size() - 14); i < s.size(); i++) {
      if (s.is(i, "nhiệm", "vụ")
          || s.is(i, "giải", "pháp")
          || s.is(i, "công", "việc")
          || s.is(i, "biện", "pháp")) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns whether the line has an action besides opening the list: "tiếp tục quán triệt Chỉ thị
   * 08 và khẩn trương triển khai các nội dung sau:", "bám sát Nghị quyết ..., trong đó tập trung:".
   */
  static boolean hasOwnAction(Statement statement) {
    Sentence s = statement.sentence();
    int last = s.size() - 1;
    int among = among(s);
    if (among > 0) {
      int end = s.tokens().start(among);
      return statement.verbs().stream()
          .anyMatch(verb -> verb.span().end() < end && hasObject(s, verb));
    }
    if (!Clauses.endsWithFollowing(s, last)) {
      return false;
    }
    boolean own =
        statement.verbs().stream()
            .anyMatch(verb -> hasObject(s, verb) && (!opensList(verb) || isApart(statement, verb)));
    return own && (statement.verbs().size() > 1 || goesOnToDuties(s, last) || opensApart(s, last));
  }

  /** ", trong đó:", ", trong đó tập trung:": returns where the line comes to its list, or -1. */
  private static int among(Sentence s) {
    for (int i = Math.max(1, s.size() - LONGEST_TAIL); i < s.size() - 2; i++) {
      if (s.is(i, "trong", "đó") && ",;".indexOf(s.sign(i - 1)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  /** "coi ... là nhiệm vụ trọng tâm, tập trung làm tốt các nội dung sau:": a clause of its own. */
  private static boolean opensApart(Sentence s, int end) {
    for (int i = end - 1; i > 0 && i > end - LONGEST_TAIL; i--) {
      boolean deed = s.is(i + 1, Word.LIGHT) || s.is(i + 1, Word.VERB);
      if (s.is(i, "và") && deed) {
        return true;
      }
      if (s.sign(i) == ',' || s.sign(i) == ';') {
        return deed || s.is(i + 1, Word.MODAL) || s.is(i + 1, Word.LINK);
      }
    }
    return false;
  }

  /** "Đôn đốc các đơn vị thực hiện Quyết định ... và có trách nhiệm sau đây:". */
  private static boolean goesOnToDuties(Sentence s, int end) {
    for (int i = Math.max(0, end - 6); i < end; i++) {
      int duty = s.is(i, "và") ? i + 1 : -1;
      int following = duty + s.length(duty, Word.MODAL);
      if (following > duty && following + s.length(following, Word.FOLLOWING) == end) {
        return true;
      }
    }
    return false;
  }

  /** "tiếp tục thực hiện các nghị quyết của ...; trong đó, tập trung ...": a clause of its own. */
  private static boolean isApart(Statement statement, Verb verb) {
    Verb last = statement.verbs().get(statement.verbs().size() - 1);
    int semicolon = statement.sentence().text().value().indexOf(';', verb.span().end());
    return semicolon > 0 && semicolon < last.span().start();
  }

  /** "quán triệt Chỉ thị 08 và ...", not "quán triệt, thực hiện ...". */
  private static boolean hasObject(Sentence s, Verb verb) {
    int next = s.tokens().at(verb.span().end());
    return s.tokens().isWord(next) && !s.is(next, "và");
  }

  private static boolean opensList(Verb verb) {
    return switch (verb.verb()) {
      case "thực hiện",
          "triển khai",
          "triển khai thực hiện",
          "tập trung",
          "tổ chức",
          "phối hợp",
          "chỉ đạo",
          "làm",
          "quan tâm",
          "chú trọng",
          "thống nhất" ->
          true;
      default -> false;
    };
  }

  /**
   * Returns whether the items below only detail the line's own action: the line has a verb of its
   * own, and they have none.
   */
  static boolean ownsItems(Statement statement, List<Block> items) {
    if (items.isEmpty()
        || statement.verbs().isEmpty()
        || items.stream().anyMatch(child -> child.row() != null)) {
      return false;
    }
    boolean own = statement.verbs().stream().anyMatch(verb -> !opensList(verb));
    Sentence s = statement.sentence();
    if (own && s.sign(s.size() - 1) == ':' && s.is(s.size() - 2, Word.PURPOSE)) {
      return true; // "Sửa đổi Luật X để: - Tháo gỡ khó khăn; - ..."
    }
    int deeds = 0;
    for (Block child : items) {
      deeds += acts(child) ? 1 : 0;
    }
    return own && deeds * 3 < items.size();
  }

  /** "3. Đề xuất, kiến nghị.": no more than what is to be told of. */
  private static boolean isTopic(Block item, Sentence first) {
    return item.sentences().size() == 1 && Deeds.isTopic(first);
  }

  /**
   * Returns whether a sentence or clause of an item says what is to be done, also behind a heading
   * that is run in: "Công tác kiểm tra: Tăng cường kiểm tra ...".
   */
  static boolean saysDeed(Block item) {
    if (acts(item)) {
      return true;
    }
    for (Span sentence : item.sentences()) {
      Sentence s = new Sentence(item.text(), sentence);
      if (isTopic(item, s)) {
        return false;
      }
      for (int i = 0; i < s.size(); i++) {
        boolean opens = i == 0 || s.sign(i - 1) == ':' || s.sign(i - 1) == ';';
        if (opens && i < s.size() - 1 && !s.tokens().isNumber(i) && opensDeed(s, i)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean opensDeed(Sentence s, int i) {
    return i > 0 && s.isCapital(i) || s.beginsPredicate(i) || !UnitReader.list(s, i).isEmpty();
  }

  private static boolean acts(Block child) {
    if (child.sentences().isEmpty()) {
      return false;
    }
    Span first = child.sentences().get(0);
    Sentence s = new Sentence(child.text(), first);
    if (isTopic(child, s)) {
      return false;
    }
    Opening opening = new OpeningReader(name -> false).read(s, 0);
    return switch (opening.kind()) {
      case ORDER, SUBJECT, DUTY, IMPERATIVE -> true;
      default -> !child.children().isEmpty() && acts(child.children().get(0));
    };
  }
}
