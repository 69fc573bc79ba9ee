package vn.giaoviec.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.text.AlignedText;
import vn.giaoviec.text.Folding;
import vn.giaoviec.text.Span;

/** Reads what a sentence says, split where the assignee changes. */
final class StatementReader {

  private final OpeningReader openings;
  private final Sentences sentences;

  /** Makes a reader of one notice, which shares its sentences with others. */
  StatementReader(Issuer issuer, Sentences sentences) {
    this.openings = new OpeningReader(issuer);
    this.sentences = sentences;
  }

  /** Returns the statements of a sentence, in order; together they cover it. */
  List<Statement> read(AlignedText text, Span span) {
    Sentence s = sentences.of(text, span);
    List<Statement> statements = new ArrayList<>();
    int from = 0;
    Opening opening = openings.read(s, 0);
    for (int i = sign(s, 0, opening); i >= 0; i = sign(s, i + 1, opening)) {
      if (opening.predicate() > i || opening.kind() == Opening.Kind.NONE) {
        continue;
      }
      Opening next = s.sign(i) == ',' ? other(s, i + 1) : changeOfAssignee(s, i + 1);
      boolean thing = next != null && isExample(s, i, next.predicate());
      if (next != null && !thing && parts(s, i + 1, opening, next) && !lists(s, opening, i)) {
        statements.add(statement(s, opening, from, i + 1));
        from = i + 1;
        opening = next;
      }
    }
    statements.add(statement(s, opening, from, s.size()));
    return statements;
  }

  /** "phối hợp với các Sở: A, B; Cục C rà soát ...": a list of partners goes on over the sign. */
  private static boolean lists(Sentence s, Opening opening, int sign) {
    for (int i = Math.max(0, opening.predicate()); i < sign; i++) {
      int with = s.length(i, Word.WITH);
      UnitList partners = with > 0 ? Addressees.partners(s, i + with) : UnitList.NONE;
      if (!partners.isEmpty() && partners.end() > sign + 1) {
        return true;
      }
    }
    return false;
  }

  /** "... các công trình như: Nhà luyện tập ...; Trung tâm huấn luyện ...": one more thing. */
  private static boolean isExample(Sentence s, int sign, int predicate) {
    int colon = sign;
    while (colon > 0 && s.sign(colon) != ':') {
      colon--;
    }
    boolean things = s.is(colon - 1, "như") || s.is(colon - 1, "gồm");
    return things && !s.is(predicate, Word.MODAL) && !s.is(predicate, Word.CHAIR);
  }

  /**
   * Returns the next semicolon, or comma behind an order's deed, that may part assignees, or -1.
   */
  private static int sign(Sentence s, int from, Opening opening) {
    int half = s.next(';', from);
    int deed = OpeningReader.afterLight(s, opening.predicate());
    if (opening.kind() != Opening.Kind.ORDER || !s.is(deed, Word.VERB)) {
      return half;
    }
    int start = Math.max(from, deed);
    for (int next = Clauses.next(s, start); next > 0; next = Clauses.next(s, next)) {
      if (half >= 0 && next > half) {
        return half;
      }
      if (s.sign(next - 1) == ',' && s.isCapital(next) && s.is(next, Word.KIND)) {
        return next - 1;
      }
    }
    return half;
  }

  /** "giao Sở A lập dự toán, Sở B thẩm định": the next one who is named with a deed, or null. */
  private @Nullable Opening other(Sentence s, int from) {
    UnitList units = UnitReader.list(s, from);
    int end = units.end();
    int verb = s.length(end, Word.VERB);
    boolean acts =
        !units.isEmpty() && verb > 1 && !s.is(end, Word.PAST) && s.length(end, Word.WITH) == 0;
    return acts && (verb > 2 || s.tokens().isWord(end + verb))
        ? Opening.of(Opening.Kind.ORDER, units, end, "opening.orderGoesOn")
        : null;
  }

  private @Nullable Opening changeOfAssignee(Sentence s, int from) {
    int i = OpeningReader.afterLinks(s, from);
    int clauseEnd = s.next(';', i);
    Opening opening = openings.read(s, i);
    boolean named = !opening.lead().isEmpty() && opening.kind() != Opening.Kind.TOLD;
    named &= !s.is(opening.predicate() - 1, Word.PURPOSE); // "như: A; B để phát huy ..."
    return named
            && (opening.lead().start() <= i + 2
                || isTimed(s, i)
                || isIssued(opening)
                || Clauses.isCase(s, i) && actsInCase(s, opening))
            && (clauseEnd < 0 || opening.predicate() < clauseEnd)
        ? opening
        : null;
  }

  /** "...; trường hợp ..., Sở A báo cáo": who acts then; the issuer itself is told nothing. */
  private static boolean actsInCase(Sentence s, Opening opening) {
    return opening.rule().equals("opening.smallSubject")
        || opening.rule().equals("opening.subject") && s.is(opening.lead().start(), Word.SOLE)
        || s.isCapital(opening.lead().start()) && opening.kind() != Opening.Kind.ISSUER;
  }

  /** "trong thời hạn 20 ngày kể từ ..., Bộ X ...": a time may stand before the assignee. */
  private static boolean isTimed(Sentence s, int i) {
    boolean late = s.is(i, "quá", "thời") || s.is(i, "quá", "hạn") || s.is(i, "hết", "thời");
    return late || s.is(i, "trong", "thời") || s.is(i, "chậm") || s.is(i, "trước");
  }

  /** "...; UBND tỉnh yêu cầu thủ trưởng các sở ...": the issuer's own order. */
  private static boolean isIssued(Opening opening) {
    return opening.rule().equals("opening.issuerOrders");
  }

  private static boolean parts(Sentence s, int from, Opening opening, Opening next) {
    return opening.kind() != Opening.Kind.TOLD
        && (changes(s, opening, next) || isSentence(s, from))
        && !isToldAgain(s, opening, next)
        && !isSame(s, from, opening, next);
  }

  /** "Trưởng thôn hướng dẫn ...; Trưởng thôn tập hợp đơn ...": the assignee doesn't change. */
  private static boolean isToldAgain(Sentence s, Opening opening, Opening next) {
    boolean persons = s.is(opening.lead().start(), Word.HONORIFIC);
    boolean others = // "đồng chí A - Phó Chủ tịch ...; đồng chí B - Phó Chủ tịch ..."
        persons
            && s.is(next.lead().start(), Word.HONORIFIC)
            && !words(s, opening.lead()).equals(words(s, next.lead()));
    return !others && foldedNames(opening).equals(foldedNames(next));
  }

  private static String words(Sentence s, UnitList list) {
    return s.words(list.start(), list.end());
  }

  private static List<String> foldedNames(Opening opening) {
    return opening.lead().names().stream().map(unit -> Folding.fold(unit.name())).toList();
  }

  /** "...; trường hợp ..., Sở A báo cáo": nobody else than before, or nobody was named before. */
  private static boolean isSame(Sentence s, int from, Opening opening, Opening next) {
    if (!Clauses.isCase(s, OpeningReader.afterLinks(s, from))) {
      return false;
    }
    List<String> before = foldedNames(opening);
    return before.isEmpty() || before.containsAll(foldedNames(next));
  }

  /** An assignee's own "đề nghị ..." after a semicolon hands nothing on. */
  private static boolean changes(Sentence s, Opening opening, Opening next) {
    return next.kind() != Opening.Kind.ORDER
        || opening.kind() == Opening.Kind.ORDER
        || opening.kind() == Opening.Kind.ISSUER
        || isIssued(next)
        || isRequest(s, opening, next)
        || s.is(next.lead().start() - 1, "giao");
  }

  /** "...; Đề nghị Cục X đẩy mạnh ...": with a capital, the issuer's own order. */
  private static boolean isSentence(Sentence s, int from) {
    return s.isCapital(from) && s.is(from, Word.ORDER);
  }

  /** "Sở A tham mưu ...; đề nghị Kho bạc Nhà nước thanh toán ...": the issuer asks one by name. */
  private static boolean isRequest(Sentence s, Opening opening, Opening next) {
    int told = next.lead().start();
    boolean acts = opening.kind() == Opening.Kind.SUBJECT;
    return acts && s.is(told - 2, "đề", "nghị") && s.isCapital(told);
  }

  private static Statement statement(Sentence s, Opening opening, int from, int to) {
    int predicate = Math.min(Math.max(opening.predicate(), from), to);
    Span span =
        to > from ? s.tokens().span(from, to) : new Span(s.span().start(), s.span().start());
    if (from == 0) {
      span = new Span(s.span().start(), to == s.size() ? s.span().end() : span.end());
    } else if (to == s.size()) {
      span = new Span(span.start(), s.span().end());
    }
    return new Statement(
        s,
        span,
        opening,
        PartyReader.coordinating(s, predicate, to),
        PartyReader.reportTo(s, predicate, to),
        VerbReader.read(s, predicate, to));
  }
}
