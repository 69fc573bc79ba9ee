package vn.giaoviec.read;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;

/**
 * Notes the straight lines that a page draws, borders of tables among them, while its text is
 * taken: strokes, and filled rectangles as thin as a stroke.
 */
final class DrawnRules {

  /** A filled rectangle is a line when it is no wider. */
  private static final float THIN = 3;

  /** Shorter ones are corners, dots, parts of drawn letters. */
  private static final float SHORTEST = 4;

  /** A page that draws more is a drawing. */
  private static final int MOST = 20_000;

  private final List<float[]> painted = new ArrayList<>();
  private final List<float[]> path = new ArrayList<>();
  private final List<float[]> rectangles = new ArrayList<>();
  private float @Nullable [] start;
  private float @Nullable [] point;

  /** Has a reader of text note lines too. */
  DrawnRules(PDFStreamEngine engine) {
    for (String name :
        List.of(
            "m", "l", "c", "v", "y", "re", "h", "S", "s", "f", "F", "f*", "B", "B*", "b", "b*",
            "n")) {
      engine.addOperator(new Path(engine, name));
    }
  }

  /** Returns the lines noted since the last call, for text that runs in a direction. */
  List<Rule> take(PDPage page, int direction) {
    List<Rule> rules = new ArrayList<>();
    PDRectangle box = page.getCropBox();
    if (painted.size() < MOST) {
      for (float[] line : painted) {
        add(turned(line, box, direction), rules);
      }
    }
    painted.clear();
    path.clear();
    rectangles.clear();
    return Rule.joined(rules);
  }

  /** Turns a line the way that the places of letters are turned, from the page's top left. */
  private static float[] turned(float[] line, PDRectangle box, int direction) {
    float[] turned = new float[4];
    for (int i = 0; i < 4; i += 2) {
      float x = line[i] - box.getLowerLeftX();
      float y = line[i + 1] - box.getLowerLeftY();
      switch (direction) {
        case 90 -> put(turned, i, y, x);
        case 180 -> put(turned, i, box.getWidth() - x, y);
        case 270 -> put(turned, i, box.getHeight() - y, box.getWidth() - x);
        default -> put(turned, i, x, box.getHeight() - y);
      }
    }
    return turned;
  }

  private static void put(float[] line, int i, float x, float y) {
    line[i] = x;
    line[i + 1] = y;
  }

  private static void add(float[] line, List<Rule> rules) {
    float width = Math.abs(line[2] - line[0]);
    float height = Math.abs(line[3] - line[1]);
    if (width < 1 && height > SHORTEST) {
      float at = (line[0] + line[2]) / 2;
      rules.add(new Rule(true, at, Math.min(line[1], line[3]), Math.max(line[1], line[3])));
    } else if (height < 1 && width > SHORTEST) {
      float at = (line[1] + line[3]) / 2;
      rules.add(new Rule(false, at, Math.min(line[0], line[2]), Math.max(line[0], line[2])));
    }
  }

  /** The operators that build and paint paths (ISO 32000-1, 8.5). */
  private final class Path extends OperatorProcessor {

    private final String name;

    Path(PDFStreamEngine engine, String name) {
      super(engine);
      this.name = name;
    }

    @Override
    public String getName() {
      return name;
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) {
      switch (name) {
        case "m" -> {
          point = at(operands, 0);
          start = point;
        }
        case "l" -> {
          float[] from = point;
          point = at(operands, 0);
          line(from, point);
        }
        case "c", "v", "y" -> point = at(operands, operands.size() - 2);
        case "re" -> rectangle(operands);
        case "h" -> line(point, start);
        case "s", "b", "b*" -> {
          line(point, start);
          stroke();
        }
        case "S", "B", "B*" -> stroke();
        case "f", "F", "f*" -> fill();
        default -> clear();
      }
    }

    private float @Nullable [] at(List<COSBase> operands, int i) {
      if (i < 0
          || i + 1 >= operands.size()
          || !(operands.get(i) instanceof COSNumber)
          || !(operands.get(i + 1) instanceof COSNumber)) {
        return null;
      }
      float x = ((COSNumber) operands.get(i)).floatValue();
      float y = ((COSNumber) operands.get(i + 1)).floatValue();
      return at(x, y);
    }

    private float[] at(float x, float y) {
      Point2D.Float point = getContext().transformedPoint(x, y);
      return new float[] {point.x, point.y};
    }

    private void line(float @Nullable [] from, float @Nullable [] to) {
      if (from != null && to != null && path.size() < MOST) {
        path.add(new float[] {from[0], from[1], to[0], to[1]});
      }
    }

    private void rectangle(List<COSBase> operands) {
      if (operands.size() < 4 || operands.stream().anyMatch(o -> !(o instanceof COSNumber))) {
        return;
      }
      float x = ((COSNumber) operands.get(0)).floatValue();
      float y = ((COSNumber) operands.get(1)).floatValue();
      float[] one = at(x, y);
      float[] other =
          at(
              x + ((COSNumber) operands.get(2)).floatValue(),
              y + ((COSNumber) operands.get(3)).floatValue());
      if (rectangles.size() < MOST) {
        rectangles.add(new float[] {one[0], one[1], other[0], other[1]});
      }
    }

    private void stroke() {
      paint(path);
      for (float[] r : rectangles) {
        paint(
            List.of(
                new float[] {r[0], r[1], r[2], r[1]},
                new float[] {r[0], r[3], r[2], r[3]},
                new float[] {r[0], r[1], r[0], r[3]},
                new float[] {r[2], r[1], r[2], r[3]}));
      }
      clear();
    }

    private void fill() {
      for (float[] r : rectangles) {
        float width = Math.abs(r[2] - r[0]);
        float height = Math.abs(r[3] - r[1]);
        float x = (r[0] + r[2]) / 2;
        float y = (r[1] + r[3]) / 2;
        if (width < THIN && height > SHORTEST) {
          paint(List.of(new float[] {x, r[1], x, r[3]}));
        } else if (height < THIN && width > SHORTEST) {
          paint(List.of(new float[] {r[0], y, r[2], y}));
        }
      }
      clear();
    }

    private void paint(List<float[]> lines) {
      if (painted.size() < MOST) {
        painted.addAll(lines);
      }
    }

    private void clear() {
      path.clear();
      rectangles.clear();
      point = null;
      start = null;
    }
  }
}
