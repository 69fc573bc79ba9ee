package vn.giaoviec.extract;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.giaoviec.notice.Header;
import vn.giaoviec.structure.Block;
import vn.giaoviec.text.Folding;

/**
 * Ids of tasks, made of what identifies the notice and the directive's place in it, so that a copy,
 * a re-scan or a later version of the program gives the same.
 */
final class TaskIds {

  private static final int DIGITS = 16;

  /** The bytes of SHA-256. */
  private static final int HASH = 32;

  private final String notice;
  private final Map<String, Integer> given = new HashMap<>();

  TaskIds(Header header, List<Block> body) {
    this.notice = identity(header, body);
  }

  private static String identity(Header header, List<Block> body) {
    String subject = header.subject();
    String rest = subject == null ? "" : letters(subject);
    boolean incomplete =
        header.issuer() == null || header.number() == null || header.issuedOn() == null;
    if (incomplete && rest.isEmpty()) {
      rest = hash(body.stream().map(TaskIds::words).collect(Collectors.joining()), HASH);
    }
    return letters(orEmpty(header.issuer()))
        + '|'
        + letters(orEmpty(header.number()))
        + '|'
        + (header.issuedOn() == null ? "" : header.issuedOn())
        + '|'
        + (incomplete ? rest : "");
  }

  private static String words(Block block) {
    return letters(block.text().value())
        + block.children().stream().map(TaskIds::words).collect(Collectors.joining());
  }

  private static String orEmpty(@org.jspecify.annotations.Nullable String value) {
    return value == null ? "" : value;
  }

  /** Returns the letters and digits, folded: what a re-scan is likely to read the same. */
  private static String letters(String words) {
    return Folding.fold(words)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** Returns the id of a directive at a place; a second one at the same place gets another. */
  String id(String place) {
    int times = given.merge(place, 1, Integer::sum);
    return hash(notice + '#' + place + (times == 1 ? "" : "#" + times), DIGITS / 2);
  }

  /** Returns the first bytes of the hash of words, in hex. */
  private static String hash(String words, int bytes) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java platform has SHA-256
    }
  }
}
