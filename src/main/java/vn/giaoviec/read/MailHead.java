package vn.giaoviec.read;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** Tells mails from other texts by how they begin. */
public final class MailHead {

  private static final Set<String> FIELDS =
      Set.of(
          "from",
          "to",
          "cc",
          "subject",
          "date",
          "message-id",
          "mime-version",
          "received",
          "return-path",
          "delivered-to",
          "reply-to",
          "content-type",
          "dkim-signature",
          "arc-seal",
          "sender");

  /** No mail is without one of them, and no notice opens with one. */
  private static final Set<String> SURE =
      Set.of("from", "received", "return-path", "message-id", "mime-version", "delivered-to");

  private MailHead() {}

  /** Returns whether a file that begins so is a mail: fields of a mail and nothing else. */
  public static boolean is(byte[] head) {
    String latin = new String(head, StandardCharsets.ISO_8859_1);
    int end = latin.indexOf('\n');
    int first = latin.indexOf(':');
    if (first <= 0 || end >= 0 && first > end) {
      return false; // most files show at a look at their first line
    }
    int known = 0;
    int sure = 0;
    int lines = 0;
    for (String line : latin.split("\r?\n", -1)) {
      if (line.isEmpty() || lines > 0 && (line.startsWith(" ") || line.startsWith("\t"))) {
        if (line.isEmpty()) {
          break;
        }
        continue;
      }
      int colon = line.indexOf(':');
      if (colon <= 0 || !line.substring(0, colon).matches("[!-9;-~]+")) {
        return lines > 0 && latin.endsWith(line) && known > 1 && sure > 0;
      }
      String field = line.substring(0, colon).toLowerCase(Locale.ROOT);
      if (lines == 0 && !FIELDS.contains(field) && !field.startsWith("x-")) {
        return false;
      }
      known += FIELDS.contains(field) ? 1 : 0;
      sure += SURE.contains(field) ? 1 : 0;
      lines++;
    }
    return known > 1 && sure > 0;
  }
}
