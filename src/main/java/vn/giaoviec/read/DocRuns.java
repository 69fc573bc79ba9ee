package vn.giaoviec.read;

import java.util.Locale;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;

/** Takes the words that a DOC file shows: no deleted or hidden ones, no codes of fields. */
final class DocRuns {

  private static final char FIELD = 0x13;
  private static final char FIELD_RESULT = 0x14;
  private static final char FIELD_END = 0x15;

  /** Words whose paragraph's end was deleted: they open the next paragraph. */
  private final StringBuilder words = new StringBuilder();

  private boolean goesOn;

  /** How many fields are open whose codes are being read. */
  private int codes;

  /** Returns the words of a paragraph, after those of the one before where its end was deleted. */
  String words(Paragraph paragraph) {
    if (!goesOn) {
      words.setLength(0);
    }
    goesOn = false;
    for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
      CharacterRun run = paragraph.getCharacterRun(i);
      String text = run.text();
      if (run.isMarkedDeleted()) {
        goesOn = text.indexOf('\r') >= 0;
        continue;
      }
      boolean shown = !run.isVanished();
      if (run.isSymbol()) {
        add(String.valueOf(run.getSymbolCharacter()), shown);
      } else {
        add(run.isCapitalized() ? text.toUpperCase(Locale.ROOT) : text, shown);
      }
    }
    return words.toString();
  }

  /** Returns whether the last paragraph goes on in the next one. */
  boolean goesOn() {
    return goesOn;
  }

  /** Returns words that no further paragraph took. */
  String rest() {
    String rest = goesOn ? words.toString() : "";
    goesOn = false;
    return rest;
  }

  private void add(String text, boolean shown) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == FIELD) {
        codes++;
      } else if (c == FIELD_RESULT || c == FIELD_END) {
        codes = c == FIELD_RESULT ? Math.max(0, codes - 1) : codes;
      } else if (shown && codes == 0) {
        add(c);
      }
    }
  }

  private void add(char c) {
    switch (c) {
      case 0x0b, 0x0c -> words.append('\n');
      case 0x1e -> words.append('-');
      case '\t' -> words.append('\t');
      default -> {
        if (c >= ' ') {
          words.append(c);
        }
      }
    }
  }
}
