package vn.giaoviec.read;

import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What the controls of an RTF file do to its words. */
final class RtfWords {

  /** Groups that show nothing. */
  private static final Set<String> UNSEEN =
      Set.of(
          "colortbl",
          "stylesheet",
          "info",
          "pict",
          "objdata",
          "fldinst",
          "header",
          "headerl",
          "headerr",
          "headerf",
          "footer",
          "footerl",
          "footerr",
          "footerf",
          "shprslt",
          "result",
          "annotation",
          "nonesttables",
          "xe",
          "tc",
          "rxe",
          "txe",
          "ftnsep",
          "ftnsepc",
          "aftnsep",
          "listtable",
          "revtbl",
          "filetbl");

  private static final Map<String, String> SIGNS =
      Map.of(
          "tab",
          "\t",
          "line",
          "\n",
          "emdash",
          "—",
          "endash",
          "–",
          "lquote",
          "‘",
          "rquote",
          "’",
          "ldblquote",
          "“",
          "rdblquote",
          "”",
          "bullet",
          "•");

  private enum Place {
    SHOWN,
    UNSEEN,
    NUMBER,
    NOTE,
    BOX,
    FONTS
  }

  /** What holds within a group. */
  private static final class Group {
    Place place = Place.SHOWN;
    boolean hidden;
    boolean deleted;
    boolean capitals;
    int font;
    int fallback = 1;
    boolean optional;

    Group copy() {
      Group copy = new Group();
      copy.place = place;
      copy.hidden = hidden;
      copy.deleted = deleted;
      copy.capitals = capitals;
      copy.font = font;
      copy.fallback = fallback;
      return copy;
    }
  }

  private final OfficeText text;
  private final RtfFonts fonts = new RtfFonts();
  private final RtfTable table = new RtfTable();
  private final Deque<Group> groups = new ArrayDeque<>();
  private final Deque<StringBuilder> outer = new ArrayDeque<>();
  private final ByteArrayOutputStream letters = new ByteArrayOutputStream();
  private Group group = new Group();
  private StringBuilder words = new StringBuilder();
  private StringBuilder number = new StringBuilder();
  private boolean inTable;
  private int skipped;

  RtfWords(OfficeText text) {
    this.text = text;
  }

  int held() {
    return words.length() + letters.size() + groups.size();
  }

  void open() {
    flush();
    groups.push(group);
    group = group.copy();
    skipped = 0;
  }

  void close() throws ReadException {
    flush();
    skipped = 0;
    if (groups.isEmpty()) {
      return;
    }
    Group ended = group;
    group = groups.pop();
    if (ended.place != group.place && (ended.place == Place.NOTE || ended.place == Place.BOX)) {
      paragraph(ended.place);
      words = outer.isEmpty() ? new StringBuilder() : outer.pop();
    }
  }

  /** The group is one that readers who don't know it are to leave out. */
  void optional() {
    group.optional = true;
  }

  void letter(int code) {
    if (skipped > 0) {
      skipped--;
    } else {
      letters.write(code);
    }
  }

  void text(String shown) {
    flush();
    put(shown);
  }

  private void flush() {
    if (letters.size() > 0) {
      String shown = fonts.decode(letters.toByteArray(), group.font);
      letters.reset();
      put(shown);
    }
  }

  private void put(String shown) {
    if (group.hidden || group.deleted) {
      return;
    }
    String cased = group.capitals ? shown.toUpperCase(Locale.ROOT) : shown;
    switch (group.place) {
      case NUMBER -> number.append(cased.replace('\t', ' '));
      case UNSEEN, FONTS -> {}
      default -> words.append(cased);
    }
  }

  /**
   * Does what a control says.
   *
   * @param value its number, 1 where it has none
   * @param given whether it has one
   */
  void control(String name, int value, boolean given) throws ReadException {
    flush();
    if (name.equals("u") && given) {
      put(String.valueOf((char) value));
      skipped = group.fallback;
      return;
    }
    skipped = 0;
    String sign = SIGNS.get(name);
    if (sign != null) {
      put(sign);
    } else if (!place(name) && !character(name, value, given) && group.place != Place.UNSEEN) {
      layout(name, value);
    }
  }

  /** Opens a destination; returns whether the control does. */
  private boolean place(String name) {
    boolean known = true;
    switch (name) {
      case "fonttbl" -> group.place = Place.FONTS;
      case "listtext", "pntext" -> group.place = Place.NUMBER;
      case "footnote", "shptxt" -> {
        boolean shown = name.equals("shptxt") || group.place != Place.UNSEEN;
        if (shown) {
          group.place = name.equals("footnote") ? Place.NOTE : Place.BOX;
          outer.push(words);
          words = new StringBuilder();
        }
      }
      default -> known = false;
    }
    boolean unseen = UNSEEN.contains(name) || group.optional && !known && !name.equals("fldrslt");
    if (unseen && !known) {
      group.place = Place.UNSEEN;
    }
    group.optional = false;
    return known || unseen;
  }

  /** Changes how letters are shown; returns whether the control does. */
  private boolean character(String name, int value, boolean given) {
    boolean on = !given || value != 0;
    switch (name) {
      case "plain" -> {
        group.hidden = false;
        group.deleted = false;
        group.capitals = false;
      }
      case "v" -> group.hidden = on;
      case "deleted", "mvf" -> group.deleted = on;
      case "caps" -> group.capitals = on;
      case "f" -> group.font = value;
      case "fcharset" -> fonts.set(group.font, value);
      case "ansicpg" -> fonts.page(value);
      case "uc" -> group.fallback = Math.max(0, Math.min(value, 20));
      default -> {
        return false;
      }
    }
    return true;
  }

  private void layout(String name, int value) throws ReadException {
    switch (name) {
      case "par", "sect", "page", "nestcell" -> {
        if (!group.deleted || group.place != Place.SHOWN) {
          paragraph(group.place);
        }
      }
      case "pard" -> inTable = false;
      case "intbl" -> inTable = true;
      case "trowd" -> table.define();
      case "clmrg" -> table.ofLeft();
      case "clvmrg" -> table.ofAbove();
      case "cellx" -> table.edge(value);
      case "cell" -> {
        inTable = true;
        paragraph(group.place);
        table.endCell();
      }
      case "row" -> table.endRow();
      default -> {}
    }
  }

  /** Ends a paragraph of the body, of a note or of a text box. */
  private void paragraph(Place place) throws ReadException {
    String shown = words.toString();
    words.setLength(0);
    if (place == Place.NOTE) {
      text.aside(shown);
      return;
    }
    String before = place == Place.BOX ? "" : number.toString().strip();
    if (place != Place.BOX) {
      number = new StringBuilder();
    }
    if (!before.isEmpty() && (inTable || !shown.isBlank())) {
      shown = before + " " + shown;
    }
    if (inTable && place != Place.BOX) {
      if (!shown.isBlank()) {
        table.paragraph(shown);
      }
      return;
    }
    if (!table.isEmpty() && place != Place.BOX) {
      table.write(text);
    }
    text.paragraph(shown);
  }

  /** Ends the file. */
  void end() throws ReadException {
    flush();
    inTable &= words.toString().isBlank();
    paragraph(Place.SHOWN);
    if (!table.isEmpty()) {
      table.write(text);
    }
  }
}
