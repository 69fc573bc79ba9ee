package vn.giaoviec.read;

import java.util.ArrayDeque;
import java.util.Deque;
import org.xml.sax.Attributes;

/** The numbers that a browser shows before the items of lists. */
final class HtmlLists {

  private final Deque<Level> open = new ArrayDeque<>();

  private static final class Level {
    final String format;
    int next;

    Level(String format, int next) {
      this.format = format;
      this.next = next;
    }
  }

  void start(boolean numbered, Attributes attributes) {
    String type = attributes.getValue("type");
    String format =
        !numbered
            ? "bullet"
            : switch (type == null ? "" : type) {
              case "a" -> "lowerLetter";
              case "A" -> "upperLetter";
              case "i" -> "lowerRoman";
              case "I" -> "upperRoman";
              default -> "decimal";
            };
    open.push(new Level(format, LineHandler.number(attributes, "start", 1)));
  }

  void end() {
    open.poll();
  }

  /**
   * Returns what stands before the next item, with a space; {@code value} is its own number or 0.
   */
  String next(int value) {
    Level level = open.peek();
    if (level == null) {
      return "";
    }
    if (level.format.equals("bullet")) {
      return "- ";
    }
    level.next = value > 0 ? value : level.next;
    String number = NumberFormats.format(level.next++, level.format);
    return number + (level.format.equals("lowerLetter") ? ") " : ". ");
  }
}
