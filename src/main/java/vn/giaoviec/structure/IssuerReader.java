package vn.giaoviec.structure;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.text.Folding;
import vn.giaoviec.text.Tokens;

/**
 * Finds who issued a notice that lost its head: who gives the orders in the line that opens them
 * ("Bộ trưởng Bộ A chỉ thị:"), or who announces them at the end ("Văn phòng B xin thông báo ...").
 */
final class IssuerReader {

  private static final int LONGEST_NAME = 10;
  private static final int LONGEST_LINE = 60;

  /** How far from the first line a decision's own issuer stands, in lines. */
  private static final int LAST_ENACTING = 4;

  private static final Pattern GROUND = Pattern.compile("(?:- *)?(?:căn cứ|xét) ");

  private IssuerReader() {}

  static @Nullable String find(List<Paragraph> body) {
    String enacting = enacting(body);
    if (enacting != null) {
      return enacting;
    }
    for (Paragraph paragraph : body) {
      if (paragraph.marker().kind() != Marker.Kind.NONE) {
        break;
      }
      String words = paragraph.text().value();
      PartWord.Line line = PartWord.match(words);
      boolean named = line.starts(PartWord.BODY_NAME) && !line.starts(PartWord.SIGNER);
      if (named && HeadReader.isCapitals(words) && words.length() < LONGEST_LINE) {
        return words; // "HỘI ĐỒNG NHÂN DÂN TỈNH Y" over the grounds of a resolution
      }
      if (words.endsWith(":")) {
        String issuer = find(paragraph);
        if (issuer != null) {
          return issuer;
        }
      }
    }
    return body.isEmpty() ? null : find(body.get(body.size() - 1));
  }

  /**
   * "Ủy ban nhân dân tỉnh x" on a line of its own over "Căn cứ ...", as decisions have it, with the
   * session of a council behind it or below; of "Bộ trưởng bộ y" the ministry.
   */
  private static @Nullable String enacting(List<Paragraph> body) {
    for (int n = 0; n + 2 < body.size() && n < LAST_ENACTING; n++) {
      String words = body.get(n).text().value();
      boolean session = Folding.startsWith(body.get(n + 1).text().value(), "khóa ");
      String ground = body.get(session ? n + 2 : n + 1).text().value();
      boolean alone =
          !words.isEmpty()
              && words.length() < LONGEST_LINE
              && ";:,.".indexOf(words.charAt(words.length() - 1)) < 0;
      if (alone && GROUND.matcher(Folding.fold(ground)).lookingAt()) {
        return body(PartWord.match(words));
      }
    }
    return null;
  }

  /** Returns the body that a line names, or null. */
  private static @Nullable String body(PartWord.Line line) {
    Tokens tokens = line.tokens();
    int end = 0;
    while (end < tokens.size() && !tokens.is(end, "khóa")) {
      end++;
    }
    boolean premier = tokens.is(0, "thủ", "tướng");
    int last = line.starts(PartWord.SIGNER) && !premier ? end : 1;
    for (int i = 0; i < last; i++) {
      boolean post = line.matches().is(i, PartWord.SIGNER) && !premier;
      if (line.matches().is(i, PartWord.BODY_NAME) && !post) {
        return tokens.words(i, end);
      }
    }
    return null;
  }

  private static @Nullable String find(Paragraph paragraph) {
    PartWord.Line line = PartWord.match(paragraph.text());
    for (int from = 0; from < line.tokens().size(); from++) {
      int head = line.matches().length(from, PartWord.BODY_NAME);
      boolean post = line.matches().is(from, PartWord.SIGNER); // "Bộ trưởng" of the body named next
      if (head > 0 && !post && line.tokens().isCapital(from)) {
        int to = verbAfter(line, from + head);
        if (to > 0) {
          return line.tokens().words(from, to);
        }
      }
    }
    return null;
  }

  /** Returns where a name that began before {@code from} ends and its verb begins, or -1. */
  private static int verbAfter(PartWord.Line line, int from) {
    Tokens tokens = line.tokens();
    boolean proper = false;
    for (int i = from; i < Math.min(tokens.size(), from + LONGEST_NAME); i++) {
      if (line.matches().is(i, PartWord.ISSUES)) {
        return proper ? i : -1;
      }
      if (!tokens.isWord(i) && tokens.sign(i) != ',' && tokens.sign(i) != '-') {
        return -1;
      }
      proper |= isProper(line, i);
    }
    return -1;
  }

  /** "Thuỷ" of "Bộ Thuỷ sản"; not "UBND" of "UBND tỉnh", which leaves open of which province. */
  private static boolean isProper(PartWord.Line line, int token) {
    String word = line.tokens().words(token, token + 1);
    return line.tokens().isCapital(token)
        && !HeadReader.isCapitals(word)
        && line.matches().length(token, PartWord.BODY_NAME) != 1;
  }
}
