package vn.giaoviec.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giaoviec.text.CanonicalText;
import vn.giaoviec.text.Cell;
import vn.giaoviec.text.Row;

/** Word drafts: numbers, tracked changes, hidden text, notes, boxes, tables. */
class WordTest {

  private static final String NUMBERING =
      list(0, "upperRoman:%1.", "decimal:%2.", "decimal:%2.%3.", "lowerLetter:%4)", "bullet:-")
          + list(1, "decimal:Điều %1.", "decimal:%2.", "vietnameseCounting:Mục %3")
          + "<w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>"
          + "<w:num w:numId='2'><w:abstractNumId w:val='1'/></w:num>"
          + "<w:num w:numId='3'><w:abstractNumId w:val='0'/><w:lvlOverride w:ilvl='0'>"
          + "<w:startOverride w:val='4'/></w:lvlOverride></w:num>";

  private static final String STYLES =
      "<w:style w:type='paragraph' w:styleId='Muc'><w:pPr><w:numPr><w:numId w:val='2'/></w:numPr>"
          + "</w:pPr></w:style><w:style w:type='paragraph' w:styleId='MucCon'><w:basedOn w:val='Muc'/>"
          + "</w:style><w:style w:type='character' w:styleId='An'><w:rPr><w:vanish/></w:rPr></w:style>"
          + "<w:style w:type='paragraph' w:styleId='Hoa'><w:rPr><w:caps/></w:rPr></w:style>";

  private static final String NOTES =
      "<w:footnote w:type='separator' w:id='0'>"
          + Files.paragraph("gạch")
          + "</w:footnote><w:footnote w:id='2'>"
          + Files.paragraph("Chú thích.")
          + "</w:footnote>";

  private static String list(int id, String... levels) {
    StringBuilder list = new StringBuilder("<w:abstractNum w:abstractNumId='" + id + "'>");
    for (int i = 0; i < levels.length; i++) {
      String[] level = levels[i].split(":", 2);
      list.append("<w:lvl w:ilvl='%d'><w:start w:val='1'/>".formatted(i))
          .append(
              "<w:numFmt w:val='%s'/><w:lvlText w:val='%s'/></w:lvl>"
                  .formatted(level[0], level[1]));
    }
    return list + "</w:abstractNum>";
  }

  private static String item(int list, int level, String words) {
    String place = "<w:ilvl w:val='%d'/><w:numId w:val='%d'/>".formatted(level, list);
    return "<w:p><w:pPr><w:numPr>" + place + "</w:numPr></w:pPr>" + run(words) + "</w:p>";
  }

  private static String run(String words) {
    return words.isEmpty() ? "" : "<w:r><w:t xml:space='preserve'>" + words + "</w:t></w:r>";
  }

  private static String cell(String properties, String... paragraphs) {
    StringBuilder cell = new StringBuilder("<w:tc><w:tcPr>" + properties + "</w:tcPr>");
    for (String words : paragraphs) {
      cell.append(words.startsWith("<") ? words : Files.paragraph(words));
    }
    return cell + "</w:tc>";
  }

  private static CanonicalText read(String body) throws IOException, ReadException {
    byte[] file = Files.word(body, NUMBERING, STYLES, NOTES);
    return new DirectReader(ReadLimits.defaults(), List.of()).read(Input.of(file, "a.docx")).text();
  }

  @Test
  void numbersAreGivenBackLevelByLevel() throws IOException, ReadException {
    String body =
        item(1, 0, "A")
            + item(1, 1, "B")
            + item(1, 2, "C")
            + item(1, 2, "D")
            + item(1, 3, "E")
            + item(1, 3, "F")
            + item(1, 1, "G")
            + item(1, 2, "H")
            + item(1, 4, "I")
            + item(1, 0, "K")
            + item(1, 1, "L")
            + item(2, 0, "M")
            + item(2, 1, "N")
            + item(2, 2, "O")
            + item(2, 0, "P")
            + item(2, 1, "Q")
            + item(3, 0, "R")
            + item(0, 0, "S");
    assertEquals(
        """
        I. A
        1. B
        1.1. C
        1.2. D
        a) E
        b) F
        2. G
        2.1. H
        - I
        II. K
        1. L
        Điều 1. M
        1. N
        Mục Một O
        Điều 2. P
        1. Q
        IV. R
        S
        """,
        read(body).value());
  }

  @Test
  void stylesNumberAndShowAsDirectPropertiesDo() throws IOException, ReadException {
    String body =
        "<w:p><w:pPr><w:pStyle w:val='Muc'/></w:pPr>"
            + run("Phạm vi")
            + "</w:p><w:p><w:pPr><w:pStyle w:val='MucCon'/></w:pPr>"
            + run("Đối tượng")
            + "</w:p><w:p><w:pPr><w:pStyle w:val='Hoa'/></w:pPr>"
            + run("Kế hoạch")
            + "<w:r><w:rPr><w:rStyle w:val='An'/></w:rPr><w:t>ẩn</w:t></w:r></w:p>";
    assertEquals("Điều 1. Phạm vi\nĐiều 2. Đối tượng\nKẾ HOẠCH\n", read(body).value());
  }

  @Test
  void trackedChangesAreAccepted() throws IOException, ReadException {
    String deleted = "<w:del w:id='1' w:author='a'><w:r><w:delText>%s</w:delText></w:r></w:del>";
    String endDeleted = "<w:pPr><w:rPr><w:del w:id='2' w:author='a'/></w:rPr></w:pPr>";
    String old =
        "<w:pPr><w:pPrChange w:id='3' w:author='a'><w:pPr><w:numPr><w:ilvl w:val='0'/>"
            + "<w:numId w:val='1'/></w:numPr></w:pPr></w:pPrChange></w:pPr>";
    String body =
        "<w:p>"
            + run("trước ngày ")
            + deleted.formatted("01/01/2020")
            + "<w:ins w:id='4' w:author='a'>"
            + run("15/02/2026")
            + "</w:ins></w:p>"
            + "<w:p>"
            + endDeleted
            + run("Một đoạn ")
            + "</w:p><w:p>"
            + old
            + run("còn lại.")
            + "</w:p>"
            + "<w:p>"
            + endDeleted
            + deleted.formatted("Mất cả đoạn.")
            + "</w:p>"
            + "<w:p><w:moveFrom w:id='5' w:author='a'>"
            + run("Câu chuyển.")
            + "</w:moveFrom></w:p>"
            + "<w:p><w:moveTo w:id='6' w:author='a'>"
            + run("Câu chuyển.")
            + "</w:moveTo></w:p>";
    assertEquals("trước ngày 15/02/2026\nMột đoạn còn lại.\nCâu chuyển.\n", read(body).value());
  }

  @Test
  void hiddenTextFieldCodesAndRepeatedBoxesShowNothing() throws IOException, ReadException {
    String box = "<w:txbxContent>" + Files.paragraph("HỎA TỐC") + "</w:txbxContent>";
    String body =
        "<w:p>"
            + run("Thấy.")
            + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>Ẩn.</w:t></w:r>"
            + "<w:r><w:instrText>PAGE</w:instrText></w:r>"
            + "<w:r><mc:AlternateContent xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'>"
            + "<mc:Choice>"
            + box
            + "</mc:Choice><mc:Fallback>"
            + box
            + "</mc:Fallback>"
            + "</mc:AlternateContent></w:r><w:r><w:footnoteReference w:id='2'/></w:r></w:p>"
            + Files.paragraph("Hết.");
    CanonicalText text = read(body);
    assertEquals("Thấy.\nHỎA TỐC\nHết.\nChú thích.\n", text.value());
    assertTrue(text.isAside(text.value().indexOf("Chú")));
    assertFalse(text.isAside(text.value().indexOf("Hết")));
  }

  @Test
  void tablesKeepMergedCellsAndCountTheirRows() throws IOException, ReadException {
    String body =
        "<w:tbl><w:tr>"
            + cell("", "STT")
            + cell("", "Nội dung")
            + cell("<w:gridSpan w:val='2'/>", "Đơn vị")
            + "</w:tr>"
            + "<w:tr>"
            + cell("", item(2, 1, ""))
            + cell("", "Rà soát")
            + cell("<w:vMerge w:val='restart'/>", "Sở A", "Sở B")
            + cell("", "Sở C")
            + "</w:tr>"
            + "<w:tr><w:trPr><w:del w:id='1' w:author='a'/></w:trPr>"
            + cell("", item(2, 1, ""))
            + cell("", "Bỏ")
            + cell("", "x")
            + cell("", "y")
            + "</w:tr>"
            + "<w:tr>"
            + cell("", item(2, 1, ""))
            + cell("", "Kiểm tra")
            + cell("<w:vMerge/>", "")
            + cell("", "")
            + "</w:tr></w:tbl>";
    CanonicalText text = read(body);
    assertEquals(
        "STT\tNội dung\tĐơn vị\n1.\tRà soát\tSở A Sở B\tSở C\n2.\tKiểm tra\t\t\n", text.value());
    List<Row> rows = text.rows();
    assertEquals(2, rows.get(0).cells().get(2).width());
    Cell merged = rows.get(1).cells().get(2);
    assertEquals(
        List.of("Sở A", "Sở B"),
        merged.paragraphs().stream().map(span -> span.of(text.value())).toList());
    assertTrue(rows.get(2).cells().get(2).continues());
    assertFalse(rows.get(2).cells().get(3).continues());
  }

  @Test
  void aHeadLaidOutAsATableIsReadColumnByColumn() throws IOException, ReadException {
    String body =
        "<w:tbl><w:tr>"
            + cell("", "ỦY BAN NHÂN DÂN", "XÃ AN BÌNH")
            + cell("")
            + cell("", "CỘNG HÒA XÃ HỘI")
            + "</w:tr></w:tbl>";
    assertEquals("ỦY BAN NHÂN DÂN\nXÃ AN BÌNH\nCỘNG HÒA XÃ HỘI\n", read(body).value());
  }
}
