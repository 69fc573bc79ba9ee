package vn.giaoviec.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The lists of an OpenDocument text that are open, and the numbers of their items. */
final class OdtLists {

  private final OdtStyles styles;
  private final Map<String, ListCounter> byId = new HashMap<>();
  private final Map<String, ListCounter> byStyle = new HashMap<>();
  private final Deque<Level> open = new ArrayDeque<>();

  private static final class Level {
    final String style;
    final ListCounter counter;
    boolean fresh;
    int start;

    Level(String style, ListCounter counter) {
      this.style = style;
      this.counter = counter;
    }
  }

  OdtLists(OdtStyles styles) {
    this.styles = styles;
  }

  void start(XMLStreamReader xml) {
    Level above = open.peek();
    String own = OfficeXml.attribute(xml, "style-name");
    String style = own != null ? own : above == null ? "" : above.style;
    ListCounter counter = above == null ? counter(xml, style) : above.counter;
    String id = OfficeXml.attribute(xml, "id");
    if (id != null) {
      byId.put(id, counter);
    }
    byStyle.put(style, counter);
    open.push(new Level(style, counter));
  }

  private ListCounter counter(XMLStreamReader xml, String style) {
    String continued = OfficeXml.attribute(xml, "continue-list");
    ListCounter counter = continued == null ? null : byId.get(continued);
    if (counter == null && "true".equals(OfficeXml.attribute(xml, "continue-numbering"))) {
      counter = byStyle.get(style);
    }
    return counter == null ? new ListCounter() : counter;
  }

  void end() {
    open.poll();
  }

  void item(XMLStreamReader xml, boolean numbered) {
    Level level = open.peek();
    if (level != null) {
      level.fresh = numbered;
      level.start = OfficeXml.number(xml, "start-value", -1);
    }
  }

  /** Returns what stands before the next paragraph: only an item's first has a number. */
  String next(@Nullable String paragraphStyle) {
    Level level = open.peek();
    if (level == null || !level.fresh) {
      return "";
    }
    level.fresh = false;
    String style = level.style;
    List<ListLevel> levels = styles.levels(style);
    if (levels == null) {
      String named = styles.list(paragraphStyle);
      levels = named == null ? null : styles.levels(named);
    }
    int depth = Math.min(open.size(), ListLevel.MOST) - 1;
    if (levels == null) {
      return "";
    }
    if (level.start >= 0) {
      level.counter.restart(depth, level.start);
    }
    return level.counter.next(depth, levels);
  }
}
