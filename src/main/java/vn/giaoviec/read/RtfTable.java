package vn.giaoviec.read;

import java.util.ArrayList;
import java.util.List;

/** A table of an RTF file while it is read: rows that say where their cells end. */
final class RtfTable {

  private static final int SAME_EDGE = 60;

  /** More columns are no table. */
  private static final int MOST_CELLS = 200;

  /** How a cell is drawn: its right edge, whether it is part of the one beside or above it. */
  private record Shape(int edge, boolean ofLeft, boolean ofAbove) {}

  private record Row(List<Shape> shapes, List<List<String>> cells) {}

  private final List<Row> rows = new ArrayList<>();
  private List<Shape> shapes = new ArrayList<>();
  private List<List<String>> cells = new ArrayList<>();
  private List<String> cell = new ArrayList<>();
  private boolean ofLeft;
  private boolean ofAbove;

  boolean isEmpty() {
    return rows.isEmpty() && cells.isEmpty() && cell.isEmpty();
  }

  void define() {
    shapes = new ArrayList<>();
    ofLeft = false;
    ofAbove = false;
  }

  void ofLeft() {
    ofLeft = true;
  }

  void ofAbove() {
    ofAbove = true;
  }

  void edge(int edge) {
    if (shapes.size() < MOST_CELLS) {
      shapes.add(new Shape(edge, ofLeft, ofAbove));
    }
    ofLeft = false;
    ofAbove = false;
  }

  void paragraph(String words) {
    cell.add(words);
  }

  void endCell() {
    cells.add(cell);
    cell = new ArrayList<>();
  }

  void endRow() {
    if (!cell.isEmpty()) {
      endCell();
    }
    rows.add(new Row(List.copyOf(shapes), cells));
    cells = new ArrayList<>();
  }

  /** Writes the table and empties it. */
  void write(OfficeText text) throws ReadException {
    if (!cells.isEmpty() || !cell.isEmpty()) {
      endRow();
    }
    List<Integer> edges = edges();
    text.startTable();
    for (Row row : rows) {
      text.startRow();
      int left = Integer.MIN_VALUE;
      for (int i = 0; i < row.cells().size(); i++) {
        Shape shape = i < row.shapes().size() ? row.shapes().get(i) : null;
        int from = left;
        int to = shape == null ? left : shape.edge();
        left = to;
        if (shape != null && shape.ofLeft()) {
          continue;
        }
        for (int j = i + 1; j < row.shapes().size() && row.shapes().get(j).ofLeft(); j++) {
          to = row.shapes().get(j).edge();
        }
        int end = to;
        long width =
            edges.stream().filter(e -> e > from + SAME_EDGE && e < end + SAME_EDGE).count();
        text.startCell((int) Math.max(1, width), 1, shape != null && shape.ofAbove());
        for (String words : row.cells().get(i)) {
          text.paragraph(words);
        }
        text.endCell();
      }
      text.endRow();
    }
    text.endTable();
    rows.clear();
  }

  private List<Integer> edges() {
    List<Integer> all = new ArrayList<>();
    rows.forEach(row -> row.shapes().forEach(shape -> all.add(shape.edge())));
    all.sort(null);
    List<Integer> edges = new ArrayList<>();
    for (int edge : all) {
      if (edges.isEmpty() || edge - edges.get(edges.size() - 1) > SAME_EDGE) {
        edges.add(edge);
      }
    }
    return edges;
  }
}
