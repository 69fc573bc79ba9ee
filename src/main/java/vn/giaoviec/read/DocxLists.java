package vn.giaoviec.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.jspecify.annotations.Nullable;

/**
 * The lists of a DOCX file (ECMA-376, part 1, 17.9), and the numbers that their items were given so
 * far.
 */
final class DocxLists {

  private final DocxStyles styles;

  /** What lists look like, by their ids. */
  private final Map<String, Pattern> patterns = new HashMap<>();

  private final Map<String, Instance> instances = new HashMap<>();
  private final Map<String, ListCounter> counters = new HashMap<>();
  private final Set<String> restarted = new HashSet<>();

  private static final class Pattern {
    final List<ListLevel> levels =
        new ArrayList<>(Collections.nCopies(ListLevel.MOST, ListLevel.DEFAULT));

    /** The levels that styles of paragraphs have. */
    final Map<String, Integer> ofStyles = new HashMap<>();

    /** The style that says what the list looks like. */
    @Nullable String link;
  }

  /** A list of the text: a pattern, and what is other than in it. */
  private static final class Instance {
    String pattern = "";
    final Map<Integer, Integer> starts = new HashMap<>();
    final Map<Integer, ListLevel> levels = new HashMap<>();
  }

  private DocxLists(DocxStyles styles) {
    this.styles = styles;
  }

  static DocxLists read(@Nullable PackagePart part, DocxStyles styles)
      throws IOException, ReadException {
    DocxLists lists = new DocxLists(styles);
    OfficeXml.read(part, lists.new Reader());
    return lists;
  }

  private final class Reader implements OfficeXml.Visitor {
    private @Nullable Pattern pattern;
    private @Nullable Instance instance;
    private int level = -1;
    private ListLevel read = ListLevel.DEFAULT;
    private boolean inLevel;

    @Override
    public void start(String name, XMLStreamReader xml) {
      switch (name) {
        case "abstractNum" -> {
          pattern = new Pattern();
          patterns.put(id(xml, "abstractNumId"), pattern);
        }
        case "num" -> {
          instance = new Instance();
          instances.put(id(xml, "numId"), instance);
        }
        case "lvlOverride" -> level = OfficeXml.number(xml, "ilvl", -1);
        case "lvl" -> {
          level = OfficeXml.number(xml, "ilvl", -1);
          read = ListLevel.DEFAULT;
          inLevel = true;
        }
        default -> {
          if (inLevel) {
            read = with(name, xml);
          } else {
            outside(name, xml);
          }
        }
      }
    }

    private void outside(String name, XMLStreamReader xml) {
      if (instance != null && name.equals("abstractNumId")) {
        instance.pattern = id(xml, "val");
      } else if (instance != null && name.equals("startOverride")) {
        instance.starts.put(level, OfficeXml.number(xml, "val", 1));
      } else if (pattern != null && name.equals("numStyleLink")) {
        pattern.link = id(xml, "val");
      }
    }

    private ListLevel with(String name, XMLStreamReader xml) {
      int number = OfficeXml.number(xml, "val", 0);
      return switch (name) {
        case "start" ->
            new ListLevel(number, read.format(), read.text(), read.restart(), read.plain());
        case "numFmt" ->
            new ListLevel(read.start(), id(xml, "val"), read.text(), read.restart(), read.plain());
        case "lvlText" ->
            new ListLevel(
                read.start(), read.format(), id(xml, "val"), read.restart(), read.plain());
        case "lvlRestart" ->
            new ListLevel(read.start(), read.format(), read.text(), number, read.plain());
        case "isLgl" ->
            new ListLevel(
                read.start(), read.format(), read.text(), read.restart(), OfficeXml.isOn(xml));
        case "pStyle" -> {
          if (pattern != null) {
            pattern.ofStyles.put(id(xml, "val"), level);
          }
          yield read;
        }
        default -> read;
      };
    }

    @Override
    public void end(String name) {
      switch (name) {
        case "abstractNum" -> pattern = null;
        case "num" -> instance = null;
        case "lvl" -> {
          inLevel = false;
          if (level >= 0 && level < ListLevel.MOST) {
            if (instance != null) {
              instance.levels.put(level, read);
            } else if (pattern != null) {
              pattern.levels.set(level, read);
            }
          }
        }
        default -> {}
      }
    }

    private static String id(XMLStreamReader xml, String name) {
      String id = OfficeXml.attribute(xml, name);
      return id == null ? "" : id;
    }
  }

  /** Returns the pattern of a list; one that a style holds is found there. */
  private @Nullable Pattern pattern(Instance instance) {
    Pattern pattern = patterns.get(instance.pattern);
    if (pattern == null || pattern.link == null) {
      return pattern;
    }
    String list = styles.list(pattern.link);
    Instance linked = list == null ? null : instances.get(list);
    return linked == null ? pattern : patterns.get(linked.pattern);
  }

  /** Returns the level, from 0, that paragraphs of a style have in a list. */
  int level(String list, @Nullable String style) {
    Instance instance = instances.get(list);
    Pattern pattern = instance == null ? null : pattern(instance);
    Integer level = pattern == null || style == null ? null : pattern.ofStyles.get(style);
    return level == null ? styles.level(style) : level;
  }

  /** Returns what is printed before the next item of a list; "" when there is no such list. */
  String next(String list, int level) {
    Instance instance = instances.get(list);
    Pattern pattern = instance == null ? null : pattern(instance);
    if (instance == null || pattern == null || level < 0 || level >= ListLevel.MOST) {
      return "";
    }
    List<ListLevel> levels = new ArrayList<>(pattern.levels);
    instance.levels.forEach(levels::set);
    // Lists of one pattern count on together, but for those that say where they begin.
    ListCounter counter = counters.computeIfAbsent(instance.pattern, key -> new ListCounter());
    Integer start = instance.starts.get(level);
    if (start != null && restarted.add(list + "/" + level)) {
      counter.restart(level, start);
    }
    return counter.next(level, levels);
  }
}
