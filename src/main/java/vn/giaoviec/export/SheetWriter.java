package vn.giaoviec.export;

import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FontFormatting;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.jspecify.annotations.Nullable;

/**
 * Writes one sheet from top to bottom: title, remark, head, then rows in groups. Every cell is a
 * text, a number or a day; none is a formula.
 */
final class SheetWriter {

  /** The rows above the first row of values: title, remark, head. */
  private static final int HEAD_ROW = 2;

  private static final int NEAR_DAYS = 7;

  private static final float LINE_POINTS = 14.5f;

  /** No row can be higher. */
  private static final float MOST_POINTS = 409;

  private static final byte[] RED = {(byte) 0xfa, (byte) 0xd4, (byte) 0xd4};
  private static final byte[] AMBER = {(byte) 0xff, (byte) 0xec, (byte) 0xb3};
  private static final byte[] GREEN = {(byte) 0xdf, (byte) 0xf0, (byte) 0xe2};
  private static final byte[] DARK_RED = {(byte) 0x9b, (byte) 0x1c, (byte) 0x1c};

  /**
   * A column.
   *
   * @param title its heading
   * @param width its width in characters, 0 for one that is hidden
   * @param look the look of its cells
   */
  record Column(String title, int width, Styles.Look look) {}

  private final SXSSFSheet sheet;
  private final Styles styles;
  private final List<Column> columns;
  private int rows;

  SheetWriter(SXSSFWorkbook workbook, Styles styles, String name, List<Column> columns) {
    this.sheet = workbook.createSheet(name);
    this.styles = styles;
    this.columns = List.copyOf(columns);
  }

  void head(String title, String remark) {
    Row first = sheet.createRow(rows++);
    first.setHeightInPoints(26);
    cell(first, 0, title, Styles.Look.TITLE);
    cell(sheet.createRow(rows++), 0, remark, Styles.Look.REMARK);
    Row head = sheet.createRow(rows++);
    head.setHeightInPoints(34);
    for (int i = 0; i < columns.size(); i++) {
      cell(head, i, columns.get(i).title(), Styles.Look.HEAD);
      sheet.setColumnWidth(i, Math.max(1, columns.get(i).width()) * 256);
      sheet.setColumnHidden(i, columns.get(i).width() == 0);
    }
  }

  /** Opens a group of rows. */
  void group(String title) {
    Row row = sheet.createRow(rows++);
    row.setHeightInPoints(20);
    for (int i = 0; i < columns.size(); i++) {
      cell(row, i, i == 0 ? title : "", Styles.Look.GROUP);
    }
  }

  /** Writes a row of texts, numbers and days; null leaves a cell empty. */
  void row(boolean inGroup, @Nullable Object... values) {
    Row row = sheet.createRow(rows);
    int lines = 1;
    for (int i = 0; i < columns.size(); i++) {
      cell(row, i, values[i], columns.get(i).look());
      if (values[i] instanceof String text && columns.get(i).width() > 0) {
        lines = Math.max(lines, lines(text, columns.get(i).width() * 6 / 5));
      }
    }
    row.setHeightInPoints(Math.min(MOST_POINTS, lines * LINE_POINTS + 3));
    if (inGroup) {
      sheet.setRowOutlineLevel(rows, 1);
    }
    rows++;
  }

  /**
   * Not all programs fit rows to their texts by themselves: the lines of a text, rather too many.
   */
  private static int lines(String text, int width) {
    int lines = 0;
    for (String paragraph : text.split("\n", -1)) {
      lines++;
      int used = 0;
      for (String word : paragraph.split(" ", -1)) {
        if (used > 0 && used + 1 + word.length() > width) {
          lines++;
          used = 0;
        }
        used += (used > 0 ? 1 : 0) + word.length();
        lines += (used - 1) / width; // a word longer than the column is broken
        used = used > width ? (used - 1) % width + 1 : used;
      }
    }
    return lines;
  }

  private void cell(Row row, int column, @Nullable Object value, Styles.Look look) {
    Cell cell = row.createCell(column);
    cell.setCellStyle(styles.of(look));
    if (value instanceof LocalDate day) {
      cell.setCellValue(day);
    } else if (value instanceof Number number) {
      cell.setCellValue(number.doubleValue());
    } else if (value != null && !value.toString().isEmpty()) {
      String text = value.toString();
      int most = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
      cell.setCellValue(text.length() <= most ? text : text.substring(0, most - 1) + "…");
    }
  }

  /** Freezes the head, lets rows be filtered and makes the sheet fit for paper. */
  void finish() {
    int last = Math.max(rows - 1, HEAD_ROW + 1);
    sheet.setAutoFilter(new CellRangeAddress(HEAD_ROW, last, 0, columns.size() - 1));
    sheet.createFreezePane(0, HEAD_ROW + 1);
    sheet.setRowSumsBelow(false);
    sheet.setRepeatingRows(new CellRangeAddress(HEAD_ROW, HEAD_ROW, -1, -1));
    sheet.setDisplayGridlines(false);
    sheet.setFitToPage(true);
    sheet.setHorizontallyCenter(true);
    PrintSetup print = sheet.getPrintSetup();
    print.setPaperSize(PrintSetup.A4_PAPERSIZE);
    print.setLandscape(true);
    print.setFitWidth((short) 1);
    print.setFitHeight((short) 0);
    for (var side : org.apache.poi.ss.usermodel.PageMargin.values()) {
      sheet.setMargin(side, 0.4);
    }
    sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.BOTTOM, 0.7);
    sheet.getFooter().setCenter("&P / &N");
  }

  /**
   * Colours days that are over or near, as the spreadsheet's own calendar says when it is opened.
   *
   * @param due the column of the days
   * @param status the column that says what is done, or -1
   * @param done the word for it
   */
  void colourDays(int due, int status, String done) {
    int first = HEAD_ROW + 1;
    int last = Math.max(rows - 1, first);
    String day = "$" + CellReference.convertNumToColString(due) + (first + 1);
    String state = "$" + CellReference.convertNumToColString(Math.max(status, 0)) + (first + 1);
    SheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
    String open = status < 0 ? "" : "," + state + "<>\"" + done + "\"";
    var days = new CellRangeAddress[] {new CellRangeAddress(first, last, due, due)};
    if (status >= 0) {
      var row = new CellRangeAddress[] {new CellRangeAddress(first, last, 0, columns.size() - 1)};
      fill(formatting, row, state + "=\"" + done + "\"", GREEN, null);
    }
    String isDay = "ISNUMBER(" + day + ")";
    fill(formatting, days, "AND(" + isDay + "," + day + "<TODAY()" + open + ")", RED, DARK_RED);
    String near = day + ">=TODAY()," + day + "<=TODAY()+" + NEAR_DAYS;
    fill(formatting, days, "AND(" + isDay + "," + near + open + ")", AMBER, null);
  }

  private static void fill(
      SheetConditionalFormatting formatting,
      CellRangeAddress[] ranges,
      String when,
      byte[] colour,
      byte @Nullable [] font) {
    ConditionalFormattingRule rule = formatting.createConditionalFormattingRule(when);
    PatternFormatting pattern = rule.createPatternFormatting();
    pattern.setFillBackgroundColor(new XSSFColor(colour, null));
    pattern.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
    if (font != null) {
      FontFormatting letters = rule.createFontFormatting();
      letters.setFontColor(new XSSFColor(font, null));
      letters.setFontStyle(false, true);
    }
    formatting.addConditionalFormatting(ranges, rule);
  }

  /** Offers words for the cells of a column. */
  void offer(int column, List<String> words) {
    DataValidationHelper helper = sheet.getDataValidationHelper();
    int last = Math.max(rows - 1, HEAD_ROW + 1);
    DataValidation validation =
        helper.createValidation(
            helper.createExplicitListConstraint(words.toArray(new String[0])),
            new CellRangeAddressList(HEAD_ROW + 1, last, column, column));
    validation.setErrorStyle(DataValidation.ErrorStyle.INFO);
    sheet.addValidationData(validation);
  }
}
