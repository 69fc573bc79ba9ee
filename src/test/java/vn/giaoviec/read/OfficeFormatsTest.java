package vn.giaoviec.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.giaoviec.text.CanonicalText;
import vn.giaoviec.text.Row;

/** DOC, RTF, OpenDocument and HTML show what a reader of theirs would see. */
class OfficeFormatsTest {

  private static CanonicalText read(byte[] file, String name) throws ReadException {
    return new DirectReader(ReadLimits.defaults(), List.of()).read(Input.of(file, name)).text();
  }

  @Test
  void docKeepsNumbersTablesAndAcceptedChanges() throws IOException, ReadException {
    try (InputStream in =
        Objects.requireNonNull(OfficeFormatsTest.class.getResourceAsStream("draft.doc"))) {
      CanonicalText text = read(in.readAllBytes(), "draft.doc");
      String value = text.value();
      assertTrue(value.contains("\nI. MỤC ĐÍCH\n· Nâng cao"), value);
      assertTrue(
          value.contains("\n1.2. Văn phòng UBND xã tổng hợp.\na) Trạm Y tế báo cáo.\n"), value);
      assertTrue(value.contains("\nĐiều 2. Đối tượng\n1. Khoản lại một.\n"), value);
      assertTrue(value.contains("trước ngày 15/4/2026."), value);
      assertFalse(value.contains("2020") || value.contains("ẩn không"), value);
      assertTrue(value.contains("\n1\tRà soát quy chế\tCông an xã\tVăn phòng Trạm Y tế\t"), value);
      assertTrue(
          value.contains("Nơi nhận:\n- Như trên;\n- Lưu: VT.\nTM. ỦY BAN NHÂN DÂN\n"), value);
      assertTrue(text.isAside(value.indexOf("Chú thích cuối trang")));
      Row second = text.rowAt(value.indexOf("\n2\tXây dựng") + 1);
      assertTrue(second != null && second.cells().get(2).continues());
    }
  }

  @Test
  void rtfKeepsNumbersTablesAndAcceptedChanges() throws ReadException {
    String file =
        """
        {\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0\\fcharset163 A;}{\\f1\\fcharset2 Symbol;}}
        {\\header\\pard Trang\\par}
        \\pard{\\listtext\\f0 1.\\tab}\\f0\\uc1 Giao vi\\u7879?c\\par
        \\pard{\\listtext\\f1 \\'b7\\tab}\\f0 tr\\u432?\\u7899?c {\\deleted 2020}{\\v an}2026{\\footnote\\pard Ghi ch\\u250?\\par}\\par
        \\trowd\\clvmgf\\cellx1000\\cellx2000\\cellx3000\\pard\\intbl 1\\cell Ra soat\\par ky\\cell So A\\cell\\row
        \\trowd\\clvmrg\\cellx1000\\cellx2000\\cellx3000\\pard\\intbl\\cell Kiem tra\\cell So B\\cell\\row
        \\trowd\\cellx3000\\pard\\intbl II. Nhom\\cell\\row
        \\pard \\'d0\\'f3\\par}""";
    CanonicalText text = read(file.getBytes(StandardCharsets.US_ASCII), "a.rtf");
    assertEquals(
        """
        1. Giao việc
        \uf0b7 trước 2026
        1\tRa soat ky\tSo A
        \tKiem tra\tSo B
        II. Nhom
        Đó
        Ghi chú
        """,
        text.value());
    assertTrue(text.rows().get(1).cells().get(0).continues());
    assertEquals(3, text.rows().get(2).cells().get(0).width());
    assertTrue(text.isAside(text.value().indexOf("Ghi chú")));
  }

  @Test
  void openDocumentKeepsNumbersTablesAndAcceptedChanges() throws IOException, ReadException {
    String spaces = " xmlns:office='o' xmlns:text='t' xmlns:style='s' xmlns:table='b' xmlns:fo='f'";
    String styles =
        "<office:document-styles"
            + spaces
            + "><text:list-style style:name='L'>"
            + "<text:list-level-style-number text:level='1' style:num-format='I' style:num-suffix='.'/>"
            + "<text:list-level-style-number text:level='2' style:num-format='1' style:num-suffix='.'"
            + " text:display-levels='1'/></text:list-style>"
            + "<style:style style:name='An' style:family='text'><style:text-properties text:display='none'/>"
            + "</style:style></office:document-styles>";
    String cell = "<table:table-cell%s><text:p>%s</text:p></table:table-cell>";
    String content =
        "<office:document-content"
            + spaces
            + "><office:body><office:text><text:tracked-changes>"
            + "<text:p>đã xóa</text:p></text:tracked-changes>"
            + "<text:list text:style-name='L'><text:list-item><text:p>Mục đích</text:p><text:list>"
            + "<text:list-item><text:p>Nâng cao</text:p></text:list-item><text:list-item>"
            + "<text:p>Rà soát<text:span text:style-name='An'> ẩn</text:span></text:p><text:p>tiếp</text:p>"
            + "</text:list-item></text:list></text:list-item></text:list>"
            + "<text:list text:style-name='L' text:continue-numbering='true'><text:list-item>"
            + "<text:p>Nhiệm vụ<text:note><text:note-citation>1</text:note-citation><text:note-body>"
            + "<text:p>Ghi chú</text:p></text:note-body></text:note></text:p></text:list-item></text:list>"
            + "<table:table><table:table-row>"
            + cell.formatted("", "1")
            + cell.formatted("", "Rà soát")
            + cell.formatted(" table:number-rows-spanned='2'", "Sở A")
            + "</table:table-row><table:table-row>"
            + cell.formatted("", "2")
            + cell.formatted("", "Kiểm tra")
            + "<table:covered-table-cell/></table:table-row></table:table>"
            + "</office:text></office:body></office:document-content>";
    byte[] file = Files.odt(Map.of("styles.xml", styles, "content.xml", content));
    CanonicalText text = read(file, "a.odt");
    assertEquals(
        """
        I. Mục đích
        1. Nâng cao
        2. Rà soát
        tiếp
        II. Nhiệm vụ
        1\tRà soát\tSở A
        2\tKiểm tra\t
        Ghi chú
        """,
        text.value());
    assertTrue(text.rows().get(1).cells().get(2).continues());
  }

  @Test
  void htmlShowsWhatABrowserShows() throws ReadException {
    String file =
        """
        <html><head><title>x</title><style>p {}</style></head><body>
        <ol type='I' start='3'><li><p>Nhiệm
        vụ</p><ol type='a'><li>Rà soát</li><li>Báo cáo</li></ol></li></ol>
        <p>trước ngày <del>01/01/2020</del><ins>15/02/2026</ins><span style='display: none'>ẩn</span></p>
        <table><tr><th>TT</th><th>Nội dung</th><th>Chủ trì</th></tr>
        <tr><td>1</td><td>Rà soát<br>hồ sơ</td><td rowspan=2>Sở A</td></tr><tr><td>2</td><td>Kiểm tra</td></tr>
        <tr><td colspan=3>Nhóm</td></tr></table></body></html>""";
    CanonicalText text = read(file.getBytes(StandardCharsets.UTF_8), "a.html");
    assertEquals(
        """
        III. Nhiệm vụ
        a) Rà soát
        b) Báo cáo
        trước ngày 15/02/2026
        TT\tNội dung\tChủ trì
        1\tRà soát hồ sơ\tSở A
        2\tKiểm tra\t
        Nhóm
        """,
        text.value());
    assertTrue(text.rows().get(2).cells().get(2).continues());
    assertEquals(3, text.rows().get(3).cells().get(0).width());
  }
}
