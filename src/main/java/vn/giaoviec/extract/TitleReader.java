package vn.giaoviec.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.structure.Block;
import vn.giaoviec.structure.Marker;
import vn.giaoviec.text.AlignedText;
import vn.giaoviec.text.Span;

/**
 * Tells headings from directives: a numbered block that heads others ("3. Sở Xây dựng"), and the
 * heading that is run in before a colon ("2.2. Sở Y tế: Chủ trì ...").
 */
final class TitleReader {

  /** The rule of a run-in heading that only labels what follows. */
  static final String LABEL = "title.label";

  private static final int LONGEST_TITLE = 70;
  private static final int LONGEST_CLOSED_TITLE = 25;
  private static final int LONGEST_WORD = 8;
  private static final int LONGEST_RUN_IN = 60;

  private TitleReader() {}

  /** Returns the heading that the whole block is, or null. */
  static @Nullable Title whole(Block block, Sentences sentences) {
    AlignedText text = block.text();
    if (text.isEmpty() || text.length() > LONGEST_TITLE * LONGEST_WORD) {
      return null;
    }
    boolean leaf = block.children().isEmpty();
    boolean marked = block.marker().isNumbered() || isCapitals(text.value());
    char last = text.value().charAt(text.length() - 1);
    boolean closed = last == '.' || last == ';' || last == '!';
    boolean several = block.sentences().size() > 1;
    if (leaf && !marked || closed && (several || last != '.')) {
      return null; // told without a look at the words
    }
    Sentence s = sentences.of(text);
    if (last == ':' && s.is(0, "căn", "cứ") && s.next(',', 0) > 0) {
      return null; // "Căn cứ Kế hoạch này, các sở, ngành:" opens a list, and tells of no grounds
    }
    boolean heads = marked || isUnitTitle(s);
    int label = s.next(':', 0);
    if (!leaf && label > 0 && label < s.size() - 1 && !isUnitTitle(s)) {
      UnitList named = UnitReader.list(s, label + 1); // "2. Cấp huyện: UBND các huyện"
      if (!named.isEmpty() && named.end() == s.size()) {
        return new Title(s.span(), named.names(), List.of(), Mode.ORDERS, "title.unit");
      }
    }
    if (!heads || s.size() > LONGEST_TITLE || last == ':' && !isUnitTitle(s) && !describes(s)) {
      return null;
    }
    if (leaf && last != ':' && joins(s)) {
      return null; // who presides and who joins: a directive when nothing stands under it
    }
    if (leaf || closed && !divides(block, s)) {
      boolean listsUnits = last == '.' && isUnitTitle(s);
      return closed && !listsUnits || !isBareTitle(s) ? null : title(block, s, s.size());
    }
    return block.sentences().size() == 1 && !isDirective(s) ? title(block, s, s.size()) : null;
  }

  /** "C. Phân công và tiến độ xây dựng kế hoạch." over numbered parts: a stop too much. */
  private static boolean divides(Block block, Sentence s) {
    return block.children().get(0).marker().isNumbered()
        && s.size() <= LONGEST_CLOSED_TITLE
        && (s.next(',', 0) < 0 || s.is(0, "đối", "với"))
        && s.next(';', 0) < 0;
  }

  /**
   * Returns the heading that a line without a number is: nothing but names, over a paragraph that
   * says at once what they are to do ("Bộ trưởng Bộ Xây dựng", then "Chỉ đạo ..."); or null.
   */
  static @Nullable Title alone(Block block, List<Block> after, Sentences sentences) {
    AlignedText text = block.text();
    boolean plain = block.marker().kind() == Marker.Kind.NONE && block.children().isEmpty();
    boolean open = plain && block.row() == null && !after.isEmpty() && !text.isEmpty();
    if (!open || !Character.isLetter(text.value().charAt(text.length() - 1))) {
      return null;
    }
    Sentence s = sentences.of(text);
    UnitList units = s.size() > LONGEST_TITLE ? UnitList.NONE : UnitReader.list(s, 0);
    Sentence next = sentences.of(after.get(0).text());
    boolean told = next.is(0, Word.VERB) || next.is(0, Word.LIGHT) || next.is(0, Word.CHAIR);
    return !units.isEmpty() && units.end() == s.size() && told ? title(block, s, s.size()) : null;
  }

  /** Returns the heading that is run in before a colon, or null. */
  static @Nullable Title runIn(Block block, Sentences sentences) {
    if (!block.marker().isNumbered() || block.sentences().isEmpty()) {
      return null;
    }
    Span first = block.sentences().get(0);
    int sign = block.text().value().indexOf(':', first.start());
    if (sign < 0 || sign > first.start() + LONGEST_RUN_IN * LONGEST_WORD) {
      return null;
    }
    Sentence s = sentences.of(block.text(), first);
    int colon = s.next(':', 0);
    if (colon < 1 || colon > LONGEST_RUN_IN || colon == s.size() - 1 || isAddress(s, colon)) {
      return null;
    }
    if (OpeningTimes.isAll(s, colon + 1)) {
      return null; // "(1) Họp thôn lần thứ nhất: chậm nhất ngày 10/12/2025": a deed and its time
    }
    for (int i = 0; i < colon; i++) {
      if (s.sign(i) == ';' || s.is(i, Word.FOLLOWING) && i == colon - 1) {
        return null;
      }
    }
    int from = afterPrefix(s, 0);
    UnitList units = isMatter(s, from) ? UnitList.NONE : UnitReader.list(s, from);
    if (units.end() > colon + 1) {
      return null; // "Các phòng: A, B; ..." is a list of units, no heading
    }
    boolean unit = !units.isEmpty() && tellsNothing(s, units.end(), colon);
    boolean over = !block.children().isEmpty() || SubjectReader.order(s, colon + 1) > 0;
    over = over && s.isCapital(colon + 1) && units.isEmpty() && tellsNothing(s, 0, colon);
    return unit || over || isTopic(s, colon) ? title(block, s, colon) : null;
  }

  /** "... qua email: ...", "... theo địa chỉ: ...", "http://...": where something is to be sent. */
  private static boolean isAddress(Sentence s, int colon) {
    boolean place = s.is(colon - 2, "địa", "chỉ");
    boolean mail = s.is(colon - 1, "email") || s.is(colon - 1, "mail") || s.is(colon - 1, "link");
    return s.sign(colon + 1) == '/' || colon > 2 && (place || mail || s.is(colon - 1, "website"));
  }

  /** "Đối với cảng Hòn Mai:" tells what it is about; "Đối với Công ty X", "các xã" whom. */
  private static boolean isMatter(Sentence s, int from) {
    return from > 1
        && s.is(from - 2, "đối", "với")
        && !s.isCapital(from)
        && !s.is(from, Word.DETERMINER)
        && !s.is(from, Word.SOLE)
        && !s.is(from, Word.GROUP);
  }

  private static boolean tellsNothing(Sentence s, int from, int to) {
    for (int i = from; i < to; i++) {
      if (s.beginsPredicate(i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isTopic(Sentence s, int colon) {
    if (s.is(0, "về") || s.is(0, "đối", "với")) {
      return true;
    }
    return s.is(0, Word.NOMINAL) && !names(s, colon) || directs(s) || isLabel(s, colon);
  }

  /** "a) Nội dung: ...": a label of what follows, which heads nothing. */
  static boolean isLabel(Sentence s, int colon) {
    return s.length(0, Word.COLUMN_TASK) == colon;
  }

  private static boolean names(Sentence s, int end) {
    for (int i = 0; i < end; i++) {
      if (s.is(i, Word.MODAL) || s.is(i, Word.CHAIR)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a heading without blocks below names a unit or a topic and no deed. */
  private static boolean isBareTitle(Sentence s) {
    return isUnitTitle(s) || isCapitals(s.words()) || describes(s) || directs(s);
  }

  /** "Tổ chức thực hiện", "Nhiệm vụ của các sở"; not "Chỉ đạo Sở X, UBND các huyện di dời ...". */
  private static boolean directs(Sentence s) {
    int directive = s.length(0, Word.DIRECTIVE);
    boolean whom = s.is(directive, Word.DETERMINER) || !UnitReader.list(s, directive).isEmpty();
    boolean told = s.is(0, Word.VERB) && whom;
    return directive > 0 && !told;
  }

  /** "Tình hình ...", "Những kết quả ...": what stands under it tells and orders nobody. */
  private static boolean describes(Sentence s) {
    return s.is(s.length(0, Word.DETERMINER), Word.DESCRIPTIVE);
  }

  private static boolean isUnitTitle(Sentence s) {
    int from = afterPrefix(s, 0);
    UnitList units = Addressees.read(s, from);
    if (units.isEmpty() || s.is(from, Word.LIGHT)) { // "Tổ chức thực hiện ..."
      return false;
    }
    int end = s.pastBracket(units.end());
    boolean told = s.is(0, Word.ORDER) && s.sign(s.size() - 1) != ':';
    boolean given = TitleNames.isGiven(s, UnitReader.list(s, from).end());
    end = !told && (given || TitleNames.tellsWhich(s, end)) ? s.afterLastWord() : end;
    end = afterChair(s, end);
    return end >= s.size() || ":.".indexOf(s.sign(end)) >= 0 && end == s.size() - 1;
  }

  /**
   * "Sở X chủ trì, phối hợp thực hiện", "Bộ X chủ trì, phối hợp với các bộ, cơ quan liên quan": who
   * is in charge of what stands under it.
   */
  private static int afterChair(Sentence s, int from) {
    int end = from + s.length(from, Word.CHAIR);
    int with = end > from && s.sign(end) == ',' ? s.length(end + 1, Word.WITH) : 0;
    end += with > 0 ? 1 + with : 0;
    if (with > 0 && s.is(end, "thực", "hiện")) {
      return end + 2;
    }
    UnitList partners = with > 1 ? Addressees.partners(s, end) : UnitList.NONE;
    boolean open = partners.end() == s.size() || s.sign(partners.end()) == ':';
    return !partners.isEmpty() && open ? partners.end() : end;
  }

  private static boolean joins(Sentence s) {
    for (int i = 0; i < s.size(); i++) {
      int chair = s.length(i, Word.CHAIR);
      if (chair > 0 && s.sign(i + chair) == ',' && s.length(i + chair + 1, Word.WITH) > 2) {
        return true;
      }
    }
    return false;
  }

  /** A block over others is a directive of its own when somebody is told to do something in it. */
  private static boolean isDirective(Sentence s) {
    if (s.is(0, "phân") && Clauses.endsWithFollowing(s, s.size())) {
      return false; // "Điều 4. Phân cấp cho Sở X thực hiện một số nhiệm vụ, quyền hạn sau"
    }
    Opening opening = new OpeningReader(name -> false).read(s, 0);
    return switch (opening.kind()) {
      case ORDER, SUBJECT, DUTY ->
          opening.predicate() < s.size() - 4 && s.size() > 14 && !isUnitTitle(s);
      default -> false;
    };
  }

  private static Title title(Block block, Sentence s, int end) {
    Span span = new Span(s.span().start(), s.tokens().end(end - 1));
    if (end < s.size() && isLabel(s, end)) {
      return new Title(span, List.of(), List.of(), null, LABEL);
    }
    int from = afterPrefix(s, 0);
    boolean each = s.is(from, "từng"); // "NHIỆM VỤ CỤ THỂ CỦA TỪNG ĐƠN VỊ": nobody yet
    UnitList units = each || isMatter(s, from) ? UnitList.NONE : Addressees.read(s, from);
    units = units.isEmpty() && s.is(from, Word.GROUP) ? sort(s, from) : units;
    if (units.isEmpty() || s.is(from, Word.DESCRIPTIVE)) {
      return new Title(span, bracketed(s, end), bracketedWith(s, end), mode(s), "title.topic");
    }
    boolean capitals = end == s.size() && isCapitals(s.words());
    if (capitals && isField(s, units)) {
      return new Title(span, List.of(), List.of(), mode(s), "title.topic");
    }
    boolean bare = capitals && !block.marker().isNumbered();
    if (bare && from == 0 && !s.is(0, Word.DETERMINER)) {
      return new Title(span, List.of(), List.of(), null, "title.body");
    }
    List<UnitName> lead = units.names();
    int i = units.end();
    boolean over = !block.children().isEmpty();
    boolean which =
        TitleNames.tellsWhich(s, i)
            || over && (TitleNames.goesOn(s, from, i, end) || TitleNames.possesses(s, i, end));
    if (i < end && (which || !s.beginsPredicate(i)) && s.tokens().isWord(i)) {
      i = which ? Math.min(end, s.afterLastWord()) : TitleNames.beforeDuty(s, i, end);
      lead = OpenNames.longer(s, units, i).names(); // "các doanh nghiệp hoạt động trong ..."
    }
    return new Title(span, lead, PartyReader.coordinating(s, i, end), Mode.ORDERS, "title.unit");
  }

  /** "THANH TRA, KIỂM TRA", "KHOA HỌC VÀ CÔNG NGHỆ": in capitals a field looks like a body. */
  private static boolean isField(Sentence s, UnitList units) {
    int from = units.start();
    UnitName first = units.names().get(0);
    int end = s.tokens().at(first.span().end());
    return s.length(from, Word.FIELD) >= end - from || s.length(from, Word.KIND) == end - from;
  }

  /** "Đối với đội ngũ giáo viên": the sort of people whom a heading addresses. */
  private static UnitList sort(Sentence s, int from) {
    int end = from > 1 && s.is(from - 1, "với") ? NameReader.end(s, from, true) : -1;
    return end <= from ? UnitList.NONE : UnitList.of(s, from, end);
  }

  /** "1. Nhiệm vụ ... (Phòng A chủ trì, phối hợp với Phòng B)". */
  private static List<UnitName> bracketed(Sentence s, int end) {
    int open = s.next('(', 0);
    boolean citizen = s.is(0, "công", "dân"); // "2. Công dân Trần Văn Khoát (phường Vĩnh Yên)"
    UnitList units =
        citizen || open < 0 || open >= end
            ? UnitList.NONE
            : UnitReader.list(s, afterPrefix(s, open + 1));
    return units.names();
  }

  private static List<UnitName> bracketedWith(Sentence s, int end) {
    int open = s.next('(', 0);
    return open < 0 || open >= end ? List.of() : PartyReader.coordinating(s, open, end);
  }

  private static @Nullable Mode mode(Sentence s) {
    if (describes(s)) {
      return Mode.DESCRIPTION;
    }
    for (int at : new int[] {0, afterPrefix(s, 0)}) {
      if (s.is(at, Word.DESCRIPTIVE)) {
        return Mode.DESCRIPTION;
      }
      if (s.is(at, Word.DIRECTIVE)) {
        return Mode.ORDERS;
      }
    }
    return null;
  }

  /** Skips "Trách nhiệm của", "Nhiệm vụ của", "Đối với", "Về phía", "Giao", "Đề nghị". */
  static int afterPrefix(Sentence s, int from) {
    int i = from + s.length(from, Word.TITLE_PREFIX);
    return i + s.length(i, Word.ORDER);
  }

  private static boolean isCapitals(String words) {
    int letters = 0;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      letters += Character.isLetter(c) ? 1 : 0;
    }
    return letters > 3;
  }
}
