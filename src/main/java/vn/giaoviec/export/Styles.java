package vn.giaoviec.export;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;

/** The looks of a workbook's cells, each made once. */
final class Styles {

  /** What a cell is. */
  enum Look {
    TITLE,
    REMARK,
    HEAD,
    GROUP,
    TEXT,
    CENTRED,
    NUMBER,
    DATE,
    INPUT
  }

  private static final byte[] HEAD_FILL = {(byte) 0x1f, (byte) 0x3f, (byte) 0x6e};
  private static final byte[] GROUP_FILL = {(byte) 0xdd, (byte) 0xe7, (byte) 0xf5};
  private static final byte[] INPUT_FILL = {(byte) 0xff, (byte) 0xfd, (byte) 0xf0};

  private final Map<Look, CellStyle> styles = new EnumMap<>(Look.class);

  Styles(Workbook workbook) {
    for (Look look : Look.values()) {
      styles.put(look, style(workbook, look));
    }
  }

  CellStyle of(Look look) {
    return java.util.Objects.requireNonNull(styles.get(look));
  }

  private static CellStyle style(Workbook workbook, Look look) {
    XSSFCellStyle style = (XSSFCellStyle) workbook.createCellStyle();
    style.setFont(font(workbook, look));
    style.setVerticalAlignment(
        look == Look.HEAD || look == Look.GROUP ? VerticalAlignment.CENTER : VerticalAlignment.TOP);
    boolean plain = look == Look.TITLE || look == Look.REMARK;
    style.setWrapText(!plain && look != Look.GROUP);
    if (!plain) {
      border(style);
    }
    if (look == Look.GROUP) {
      style.setBorderLeft(BorderStyle.NONE);
      style.setBorderRight(BorderStyle.NONE);
    }
    if (look == Look.HEAD || look == Look.GROUP || look == Look.INPUT) {
      byte[] fill = look == Look.HEAD ? HEAD_FILL : look == Look.GROUP ? GROUP_FILL : INPUT_FILL;
      style.setFillForegroundColor(new XSSFColor(fill, null));
      style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
    if (look == Look.HEAD || look == Look.CENTRED || look == Look.NUMBER || look == Look.DATE) {
      style.setAlignment(HorizontalAlignment.CENTER);
    }
    if (look == Look.DATE) {
      style.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
    } else if (look != Look.NUMBER) {
      // A text stays one when somebody edits its cell, whatever it begins with.
      style.setQuotePrefixed(look == Look.TEXT || look == Look.GROUP || look == Look.CENTRED);
    }
    return style;
  }

  private static void border(CellStyle style) {
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
    short grey = IndexedColors.GREY_40_PERCENT.getIndex();
    style.setTopBorderColor(grey);
    style.setBottomBorderColor(grey);
    style.setLeftBorderColor(grey);
    style.setRightBorderColor(grey);
  }

  /** Decree 30/2020/NĐ-CP: Times New Roman. */
  private static Font font(Workbook workbook, Look look) {
    Font font = workbook.createFont();
    font.setFontName("Times New Roman");
    font.setFontHeightInPoints((short) (look == Look.TITLE ? 16 : 11));
    font.setBold(look == Look.TITLE || look == Look.HEAD || look == Look.GROUP);
    font.setItalic(look == Look.REMARK);
    if (look == Look.HEAD) {
      font.setColor(IndexedColors.WHITE.getIndex());
    }
    return font;
  }
}
