package vn.giaoviec.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giaoviec.read.Files.Line;
import vn.giaoviec.text.CanonicalText;

/** Tables without drawn lines, as a text layer shows them. */
class GapTableTest {

  private static final List<Line> HEAD =
      List.of(
          new Line(72, 740, "STT"),
          new Line(170, 740, "Nội dung"),
          new Line(330, 747, "Đơn vị"),
          new Line(330, 733, "chủ trì"),
          new Line(440, 740, "Thời hạn"));

  private static final List<Line> ROWS =
      List.of(
          new Line(76, 705, "1"),
          new Line(106, 705, "Rà soát các trạm cấp"),
          new Line(106, 689, "nước vùng cao"),
          new Line(300, 705, "Sở Xây dựng"),
          new Line(430, 705, "30/6/2026"),
          new Line(76, 667, "2"),
          new Line(106, 667, "Kiểm tra nước sinh hoạt"),
          new Line(300, 667, "Sở Y tế"),
          new Line(430, 667, "30/9/2026"));

  private static final Line AFTER =
      new Line(72, 640, "Các đơn vị báo cáo kết quả về Ủy ban nhân dân tỉnh để theo dõi, chỉ đạo.");

  @SafeVarargs
  private static CanonicalText read(List<Line>... parts) throws IOException, ReadException {
    List<Line> lines = new ArrayList<>();
    lines.add(
        new Line(72, 790, "Danh mục nhiệm vụ của các cơ quan, đơn vị trong năm 2026 như sau:"));
    for (List<Line> part : parts) {
      lines.addAll(part);
    }
    return Files.text(Scans.digital(lines));
  }

  private static final String TABLE =
      """
      Danh mục nhiệm vụ của các cơ quan, đơn vị trong năm 2026 như sau:
      STT\tNội dung\tĐơn vị chủ trì\tThời hạn
      1\tRà soát các trạm cấp nước vùng cao\tSở Xây dựng\t30/6/2026
      2\tKiểm tra nước sinh hoạt\tSở Y tế\t30/9/2026
      """;

  @Test
  void columnsAreThoseOfTheHeadAndRowsThoseOfTheNumbers() throws IOException, ReadException {
    CanonicalText text = read(HEAD, ROWS, List.of(AFTER));
    assertEquals(TABLE + AFTER.words() + "\n", text.value());
    assertEquals(3, text.rows().size());
  }

  @Test
  void numbersMayStandInTheMiddleOfTheirRows() throws IOException, ReadException {
    List<Line> centred = new ArrayList<>(ROWS);
    centred.set(0, new Line(76, 697, "1"));
    centred.set(3, new Line(300, 697, "Sở Xây dựng"));
    centred.set(4, new Line(430, 697, "30/6/2026"));
    assertEquals(TABLE, read(HEAD, centred).value());
  }

  @Test
  void columnsMayBeHardlyWiderApartThanWords() throws IOException, ReadException {
    List<Line> head = new ArrayList<>(HEAD);
    head.set(head.size() - 1, new Line(430, 740, "Thời hạn"));
    head.add(new Line(494, 740, "Sản phẩm"));
    List<Line> products = List.of(new Line(494, 705, "Đề án"), new Line(494, 667, "Báo cáo"));
    List<Line> rows = new ArrayList<>();
    for (Line line : ROWS) { // as they are written: cell by cell, row by row
      rows.add(line);
      products.stream()
          .filter(product -> product.y() == line.y() && line.x() == 430)
          .forEach(rows::add);
    }
    assertEquals(
        """
        Danh mục nhiệm vụ của các cơ quan, đơn vị trong năm 2026 như sau:
        STT\tNội dung\tĐơn vị chủ trì\tThời hạn\tSản phẩm
        1\tRà soát các trạm cấp nước vùng cao\tSở Xây dựng\t30/6/2026\tĐề án
        2\tKiểm tra nước sinh hoạt\tSở Y tế\t30/9/2026\tBáo cáo
        """,
        read(head, rows).value());
  }

  @Test
  void whatStandsBelowIsNoRow() throws IOException, ReadException {
    Line foot = new Line(72, 645, "Nơi nhận:");
    assertEquals(TABLE + "Nơi nhận:\n", read(HEAD, ROWS, List.of(foot)).value());
  }

  @Test
  void columnsOfOtherThingsStayLines() throws IOException, ReadException {
    List<Line> people =
        List.of(
            new Line(72, 740, "STT"),
            new Line(170, 740, "Họ và tên"),
            new Line(330, 740, "Chức vụ"),
            new Line(440, 740, "Ghi chú"));
    assertEquals(0, read(people, ROWS).rows().size());
    assertEquals(0, read(ROWS).rows().size());
    assertEquals(0, read(HEAD).rows().size());
  }

  @Test
  void wordsThatCrossAllGapsAreNoTable() throws IOException, ReadException {
    List<Line> text =
        List.of(
            new Line(
                72, 705, "1. Sở Xây dựng chủ trì, phối hợp với Sở Tài chính rà soát các trạm."),
            new Line(
                72, 689, "2. Sở Y tế kiểm tra chất lượng nước sinh hoạt tại các xã vùng cao."));
    assertEquals(0, read(HEAD, text).rows().size());
  }
}
