package vn.giaoviec.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.giaoviec.text.CanonicalText;
import vn.giaoviec.text.Origin;
import vn.giaoviec.text.Span;

class TreeTest {

  @TestFactory
  Stream<DynamicTest> buildsTheTree() throws IOException {
    String all;
    try (var in = Objects.requireNonNull(TreeTest.class.getResourceAsStream("trees.examples"))) {
      all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    String examples =
        all.lines().filter(l -> !l.startsWith("#")).reduce("", (a, b) -> a + b + "\n");
    return Arrays.stream(examples.split("---\n", -1))
        .map(
            example -> {
              String[] sides = example.split("=>\n", -1);
              return DynamicTest.dynamicTest(
                  sides[0].lines().findFirst().orElse(""),
                  () -> assertEquals(sides[1].strip(), tree(sides[0]).strip()));
            });
  }

  /** Builds the tree of a body, without looking for head and foot. */
  private static String tree(String body) {
    CanonicalText text =
        new CanonicalText(
            body,
            List.of(new Origin(new Span(0, body.length()), 1, null)),
            CanonicalText.Wrapping.LINES);
    List<TextLine> lines = LineReader.read(text);
    List<Paragraph> paragraphs = new ParagraphReader(text, lines, List.of()).read(lines);
    StringBuilder tree = new StringBuilder();
    new TreeBuilder(paragraphs, new ArrayList<>()).build().forEach(b -> draw(b, 0, tree));
    return tree.toString();
  }

  private static void draw(Block block, int depth, StringBuilder tree) {
    tree.append("  ".repeat(depth))
        .append(block.marker().text())
        .append('|')
        .append(block.text().value())
        .append(cells(block))
        .append('\n');
    block.children().forEach(child -> draw(child, depth + 1, tree));
  }

  private static String cells(Block row) {
    StringBuilder cells = new StringBuilder();
    row.cells().forEach(c -> cells.append('[').append(c.span().of(row.text().value())).append(']'));
    return cells.length() == 0 ? "" : " " + cells;
  }
}
