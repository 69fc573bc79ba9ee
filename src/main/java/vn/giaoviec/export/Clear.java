package vn.giaoviec.export;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.giaoviec.notice.Deadline;
import vn.giaoviec.notice.Party;
import vn.giaoviec.notice.Reference;
import vn.giaoviec.notice.TaskRecord;
import vn.giaoviec.notice.Timex3;
import vn.giaoviec.rules.WordList;
import vn.giaoviec.text.Folding;

/**
 * The "6 rõ" that an assignment should have, as far as its words show them. What is told here is a
 * hint for whoever checks, not a judgement: the words that are looked for stand in {@code
 * clear.words}.
 */
public enum Clear {
  /** Somebody is named to do it. */
  WHO,
  /** A deed is named. */
  WHAT,
  /** A day, or how often, is fixed. */
  WHEN,
  /** One unit answers for it: a single lead that is no group. */
  RESPONSIBILITY,
  /** What is to be handed over is named. */
  PRODUCT,
  /** It is said who decides or receives, or within whose power it lies. */
  AUTHORITY;

  private enum Words {
    GROUP,
    PRODUCT,
    AUTHORITY
  }

  private static final Map<Words, Set<String>> WORDS = words();

  private static Map<Words, Set<String>> words() {
    Map<Words, Set<String>> words = new EnumMap<>(Words.class);
    for (WordList.Entry entry : WordList.beside(Clear.class, "clear.words")) {
      words
          .computeIfAbsent(Words.valueOf(entry.category()), c -> new TreeSet<>())
          .add(spaced(entry.phrase()));
    }
    return words;
  }

  /** Returns what a task lacks, in the usual order. */
  public static Set<Clear> lacking(TaskRecord task) {
    EnumSet<Clear> lacking = EnumSet.noneOf(Clear.class);
    for (Clear clear : values()) {
      if (!clear.isIn(task)) {
        lacking.add(clear);
      }
    }
    return lacking;
  }

  private boolean isIn(TaskRecord task) {
    return switch (this) {
      case WHO -> !task.lead().isEmpty();
      case WHAT -> !task.actions().isEmpty();
      case WHEN -> task.deadlines().stream().anyMatch(Clear::isFixed);
      case RESPONSIBILITY -> isSingle(task.lead());
      case PRODUCT -> task.product() != null || says(ownWords(task), Words.PRODUCT);
      case AUTHORITY -> !task.reportTo().isEmpty() || says(ownWords(task), Words.AUTHORITY);
    };
  }

  private static boolean isFixed(Deadline deadline) {
    return deadline.due() != null || deadline.timex().type() == Timex3.Type.SET;
  }

  private static boolean isSingle(List<Party> lead) {
    return lead.size() == 1 && !says(lead.get(0).name(), Words.GROUP);
  }

  /** The directive without the documents that it cites: a cited plan is no product. */
  private static String ownWords(TaskRecord task) {
    String words = task.text();
    for (Reference reference : task.references()) {
      words = words.replace(reference.text(), " ");
    }
    return words;
  }

  private static boolean says(String text, Words category) {
    String words = spaced(text);
    return WORDS.getOrDefault(category, Set.of()).stream().anyMatch(words::contains);
  }

  private static String spaced(String text) {
    return " " + Folding.fold(text).replaceAll("[^\\p{L}\\p{N}]+", " ").strip() + " ";
  }
}
