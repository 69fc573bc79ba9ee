package vn.giaoviec.structure;

import java.util.ArrayList;
import java.util.List;
import vn.giaoviec.notice.Header;
import vn.giaoviec.notice.Role;
import vn.giaoviec.notice.Warning;
import vn.giaoviec.text.CanonicalText;
import vn.giaoviec.text.Folding;

/** Parts the lines of a notice into head, body and foot, and reads head and foot. */
final class FrameReader {

  private static final int LONGEST_SIGNATURE = 100;
  private static final String RECIPIENTS = "nơi nhận";

  private FrameReader() {}

  static Frame read(List<TextLine> given, CanonicalText canonical) {
    List<TextLine> lines = LetterReader.withBodyApart(given);
    HeadReader head = new HeadReader(lines, canonical);
    int bodyStart = head.bodyStart();
    List<Frame.Part> parts = new ArrayList<>();
    for (TextLine line : lines.subList(0, bodyStart)) {
      parts.add(new Frame.Part(line, Role.HEADER));
    }
    int footStart = footStart(lines, bodyStart);
    FootReader foot = new FootReader(lines, footStart);
    parts.addAll(foot.parts());
    List<TextLine> body = lines.subList(bodyStart, footStart);
    List<TextLine> annex = lines.subList(foot.end(), lines.size());
    Header header = head.header(foot.signer(), foot.recipients());
    List<Warning> warnings = new ArrayList<>();
    if (header.issuer() == null && header.number() == null && header.documentType() == null) {
      warnings.add(Warning.of(Warning.Code.NO_HEADER));
    }
    if (header.issuedIn() != null) {
      warnings.add(Warning.of(Warning.Code.ISSUE_DAY_UNREAD, header.issuedIn()));
    } else if (header.issuedOn() == null) {
      warnings.add(Warning.of(Warning.Code.NO_ISSUE_DATE));
    }
    warnings.addAll(head.doubts());
    return new Frame(header, head.addressees(), parts, body, annex, warnings);
  }

  /**
   * Returns the first line of the foot: "Nơi nhận", or a signer's capacity after the last "./.".
   */
  private static int footStart(List<TextLine> lines, int bodyStart) {
    for (int i = bodyStart; i < lines.size(); i++) {
      if (isRecipients(lines.get(i).words())) {
        return firstSignatureBefore(lines, i, bodyStart);
      }
    }
    for (int i = bodyStart; i < lines.size(); i++) {
      if (FootReader.isCapacity(lines.get(i).words()) && !isOverGrounds(lines, i)) {
        return i;
      }
    }
    return lines.size();
  }

  /**
   * "CHÍNH PHỦ", or "CHỦ TỊCH" / "NƯỚC ...", over "Căn cứ Luật ...;" or "điện:": who decides, and
   * no signature.
   */
  private static boolean isOverGrounds(List<TextLine> lines, int i) {
    int next = i + 1;
    if (next + 1 < lines.size() && HeadReader.isCapitals(lines.get(next).words())) {
      next++;
    }
    String words = next < lines.size() ? lines.get(next).words() : "";
    return Folding.startsWith(words, "căn cứ")
        || Folding.startsWith(words, "xét ")
        || Folding.startsWith(words, "theo đề nghị")
        || Folding.startsWith(words, "điện:");
  }

  private static boolean isRecipients(String words) {
    int start = words.startsWith("| *") ? 3 : words.startsWith("| ") ? 2 : 0;
    int end = Math.min(words.length(), start + RECIPIENTS.length());
    return Folding.fold(words.substring(start, end)).equals(RECIPIENTS);
  }

  /**
   * Names and posts stand in short lines without numbers; "BỘ TRƯỞNG BỘ X" over "Điều 1." signs
   * not.
   */
  private static boolean isSignature(List<TextLine> lines, int from, int to) {
    return lines.subList(from, to).stream()
        .map(TextLine::words)
        .noneMatch(
            words -> words.length() > LONGEST_SIGNATURE || MarkerReader.read(words).isNumbered());
  }

  /** The signature's column may come before that of the recipients. */
  private static int firstSignatureBefore(List<TextLine> lines, int recipients, int bodyStart) {
    for (int i = Math.max(bodyStart, recipients - 8); i < recipients; i++) {
      String words = lines.get(i).words();
      boolean closed =
          i == bodyStart
              || lines.get(i - 1).words().endsWith("./.")
              || lines.get(i - 1).words().endsWith(".");
      if (closed && FootReader.isCapacity(words) && isSignature(lines, i, recipients)) {
        return i;
      }
    }
    return recipients;
  }
}
