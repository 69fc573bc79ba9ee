package vn.giaoviec.review;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;

/**
 * An entry of the log of decisions; never changed once it is there.
 *
 * @param number its place in the log, from 1
 * @param at when, an instant of ISO 8601
 * @param who by whom
 * @param kind what was decided
 * @param notice the notice's id
 * @param subjects the ids of all tasks that it concerns, before and after; for {@link
 *     Kind#COMPLETE} the notice's id
 * @param before the tasks as they were, as the contract writes them
 * @param after the tasks as they are to be
 * @param comment what the person remarked, or ""
 * @param undoes the number of the decision that no longer holds, or 0
 * @param previous the hash of the entry before, 64 zeros for the first
 * @param hash the hash of this entry with {@code previous} in it
 */
public record Decision(
    long number,
    String at,
    String who,
    Kind kind,
    String notice,
    List<String> subjects,
    String before,
    String after,
    String comment,
    long undoes,
    String previous,
    String hash) {

  static final String NONE = "0".repeat(64);

  public Decision {
    subjects = List.copyOf(subjects);
  }

  /** What a person decides, before it has its place in the log. */
  record Proposal(
      Kind kind,
      String notice,
      List<String> subjects,
      String before,
      String after,
      String comment,
      long undoes) {}

  /** Returns the entry that takes its place behind another. */
  static Decision of(Proposal proposal, long number, String at, String who, String previous) {
    Decision open =
        new Decision(
            number,
            at,
            who,
            proposal.kind(),
            proposal.notice(),
            proposal.subjects(),
            proposal.before(),
            proposal.after(),
            proposal.comment(),
            proposal.undoes(),
            previous,
            "");
    return open.with(open.trueHash());
  }

  private Decision with(String seal) {
    return new Decision(
        number, at, who, kind, notice, subjects, before, after, comment, undoes, previous, seal);
  }

  /** Returns the hash that the entry must have: of all its parts, each with its length. */
  String trueHash() {
    MessageDigest digest = Hashes.digest();
    add(digest, previous);
    add(digest, Long.toString(number));
    add(digest, at);
    add(digest, who);
    add(digest, kind.name());
    add(digest, notice);
    add(digest, Integer.toString(subjects.size()));
    subjects.forEach(subject -> add(digest, subject));
    add(digest, before);
    add(digest, after);
    add(digest, comment);
    add(digest, Long.toString(undoes));
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void add(MessageDigest digest, String part) {
    byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
    digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
    digest.update(bytes);
  }
}
