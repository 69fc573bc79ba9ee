package vn.giaoviec.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoviec.Programs;
import vn.giaoviec.messages.Language;

/** The ledger, read by POI and by LibreOffice. */
class LedgerTest {

  @TempDir Path folder;

  private static void write(TaskFolder tasks, Filter filter, Path file) throws IOException {
    new Exporter(Language.VI, Links.none()).write(Ledger.read(tasks, filter), Form.XLSX, file);
  }

  private static XSSFWorkbook open(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new XSSFWorkbook(in);
    }
  }

  /** Returns the row in which a text begins a cell. */
  private static Row row(Sheet sheet, String text) {
    for (Row row : sheet) {
      for (Cell cell : row) {
        if (cell.getCellType() == CellType.STRING && cell.getStringCellValue().startsWith(text)) {
          return row;
        }
      }
    }
    throw new AssertionError("no " + text);
  }

  /** Converts each sheet to CSV by LibreOffice, and returns them by their names. */
  private Map<String, String> converted(Path file) throws IOException, InterruptedException {
    Path out = Files.createDirectories(folder.resolve("converted"));
    String printed =
        Programs.run(
            folder,
            Map.of("HOME", folder.toString()),
            List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("office").toUri(),
                "--headless",
                "--convert-to",
                "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1",
                "--outdir",
                out.toString(),
                file.toString()));
    Map<String, String> sheets = new java.util.TreeMap<>();
    try (var files = Files.list(out)) {
      for (Path sheet : files.toList()) {
        String name = sheet.getFileName().toString().replaceAll("^[^-]*-|\\.csv$", "");
        sheets.put(name, Files.readString(sheet));
      }
    }
    assertTrue(!printed.toLowerCase(Locale.ROOT).contains("error"), printed);
    return sheets;
  }

  @Test
  void holdsWhatOfficesKeepByHand() throws IOException {
    Path file = folder.resolve("s.xlsx");
    write(Tasks.one(folder.resolve("tasks")), Filter.all(), file);
    try (XSSFWorkbook workbook = open(file)) {
      assertEquals(5, workbook.getNumberOfSheets());
      Sheet ledger = workbook.getSheetAt(0);
      assertEquals("Sở Nội vụ (1)", row(ledger, "Sở Nội vụ (").getCell(0).getStringCellValue());
      Row task = row(ledger, "Sở Nội vụ chủ trì");
      assertEquals("31/TB-UBND", task.getCell(1).getStringCellValue());
      assertTrue(DateUtil.isCellDateFormatted(task.getCell(2)));
      assertEquals(
          LocalDate.of(2026, 3, 10), task.getCell(2).getLocalDateTimeCellValue().toLocalDate());
      assertEquals(
          LocalDate.of(2026, 4, 14), task.getCell(8).getLocalDateTimeCellValue().toLocalDate());
      assertEquals("Sở Tài chính", task.getCell(6).getStringCellValue());
      assertTrue(ledger.isColumnHidden(12));
      for (Sheet sheet : workbook) {
        assertTrue(sheet.getPrintSetup().getLandscape(), sheet.getSheetName());
        assertEquals(3, sheet.getPaneInformation().getHorizontalSplitPosition());
        assertEquals(2, sheet.getRepeatingRows().getFirstRow());
      }
      String names = workbook.getCTWorkbook().getDefinedNames().toString();
      assertEquals(5, names.split("_FilterDatabase", -1).length - 1);
      Row unit = row(workbook.getSheetAt(1), "Sở Tài chính – ");
      assertEquals("Sở Tài chính – chủ trì 0, phối hợp 1", unit.getCell(0).getStringCellValue());
      assertEquals("✗", row(workbook.getSheetAt(3), "UBND các xã").getCell(7).getStringCellValue());
    }
  }

  @Test
  void daysAreColouredByTheSpreadsheetsOwnCalendar() throws IOException {
    Path file = folder.resolve("s.xlsx");
    write(Tasks.one(folder.resolve("tasks")), Filter.all(), file);
    try (XSSFWorkbook workbook = open(file)) {
      List<String> rules = new ArrayList<>();
      var formatting = workbook.getSheetAt(0).getSheetConditionalFormatting();
      for (int i = 0; i < formatting.getNumConditionalFormattings(); i++) {
        rules.add(formatting.getConditionalFormattingAt(i).getRule(0).getFormula1());
      }
      assertEquals(
          List.of(
              "$L4=\"Đã hoàn thành\"",
              "AND(ISNUMBER($I4),$I4<TODAY(),$L4<>\"Đã hoàn thành\")",
              "AND(ISNUMBER($I4),$I4>=TODAY(),$I4<=TODAY()+7,$L4<>\"Đã hoàn thành\")"),
          rules);
    }
  }

  @Test
  void sameTasksSameBytes() throws IOException {
    TaskFolder tasks = Tasks.one(folder.resolve("tasks"));
    Path one = folder.resolve("one.xlsx");
    Path other = folder.resolve("other.xlsx");
    write(tasks, Filter.all(), one);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      write(tasks, Filter.all(), other);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
    assertArrayEquals(Files.readAllBytes(one), Files.readAllBytes(other));
    write(tasks, Filter.all(), other);
    assertArrayEquals(Files.readAllBytes(one), Files.readAllBytes(other));
    try (var left = Files.list(folder)) {
      assertEquals(3, left.count(), "temporary files are left");
    }
  }

  @Test
  void whatPeopleEnteredIsKept() throws IOException {
    TaskFolder tasks = Tasks.one(folder.resolve("tasks"));
    Path file = folder.resolve("s.xlsx");
    write(tasks, Filter.all(), file);
    try (XSSFWorkbook workbook = open(file)) {
      Sheet sheet = workbook.getSheetAt(0);
      row(sheet, "Sở Nội vụ chủ trì").getCell(10).setCellValue("=Đã có báo cáo 45/BC-SNV");
      row(sheet, "UBND các xã, phường thường").getCell(11).setCellValue("Đang thực hiện");
      sheet.shiftColumns(10, 12, 1); // somebody put a column of their own in between
      try (OutputStream out = Files.newOutputStream(file)) {
        workbook.write(out);
      }
    }
    write(tasks, new Filter(List.of("Sở Nội vụ"), null, 0, java.util.Set.of()), file);
    try (XSSFWorkbook workbook = open(file)) {
      Sheet sheet = workbook.getSheetAt(0);
      Cell result = row(sheet, "Sở Nội vụ chủ trì").getCell(10);
      assertEquals("=Đã có báo cáo 45/BC-SNV", result.getStringCellValue());
      Row kept = row(sheet, "UBND các xã, phường thường");
      assertEquals("Đang thực hiện", kept.getCell(11).getStringCellValue());
      assertTrue(row(sheet, "Đã ghi ở lần trước").getRowNum() < kept.getRowNum());
    }
    write(tasks, Filter.all(), file);
    try (XSSFWorkbook workbook = open(file)) {
      Row task = row(workbook.getSheetAt(0), "UBND các xã, phường thường");
      assertEquals("Đang thực hiện", task.getCell(11).getStringCellValue());
      assertEquals("31/TB-UBND", task.getCell(1).getStringCellValue());
    }
  }

  @Test
  void anotherFileIsNotWrittenOver() throws IOException {
    TaskFolder tasks = Tasks.one(folder.resolve("tasks"));
    Path file = folder.resolve("s.xlsx");
    Files.writeString(file, "my own list");
    assertThrows(NoLedgerException.class, () -> write(tasks, Filter.all(), file));
    assertEquals("my own list", Files.readString(file));
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      workbook.createSheet().createRow(0).createCell(0).setCellValue("Mã nhiệm vụ");
      workbook.write(out);
    }
    assertThrows(NoLedgerException.class, () -> write(tasks, Filter.all(), file));
  }

  @Test
  void noCellIsAFormula() throws Exception {
    ObjectNode document = Tasks.everywhere(Tasks.document(Tasks.NOTICE, "a.txt"), "=1+1&");
    ((ObjectNode) document.at("/tasks/0")).remove("product"); // so that it lacks something
    Tasks.write(folder.resolve("tasks/a.json"), document);
    Path file = folder.resolve("s.xlsx");
    write(new TaskFolder(folder.resolve("tasks")), Filter.all(), file);
    int texts = 0;
    try (XSSFWorkbook workbook = open(file)) {
      for (Sheet sheet : workbook) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            assertTrue(cell.getCellType() != CellType.FORMULA, cell.toString());
            if (cell.getCellType() == CellType.STRING
                && cell.getStringCellValue().startsWith("=")) {
              assertTrue(cell.getCellStyle().getQuotePrefixed(), cell.toString());
              texts++;
            }
          }
        }
      }
    }
    assertTrue(texts > 60, texts + " cells");
    Programs.need("soffice");
    for (String sheet : converted(file).values()) {
      assertTrue(sheet.contains("=1+1&"), sheet);
    }
  }

  @Test
  void fiveThousandTasksInASmallHeapThatLibreOfficeOpens() throws Exception {
    Programs.need("soffice");
    ObjectNode document = Tasks.document(Tasks.NOTICE, "a.txt");
    Path tasks = folder.resolve("tasks");
    Tasks.many(tasks, document, 1250, copy -> {});
    Path file = folder.resolve("s.xlsx");
    String printed =
        Programs.giaoviec(
            folder,
            List.of("-Xmx256m"),
            List.of("export", tasks.toString(), "--to", file.toString()));
    assertTrue(printed.contains("5000"), printed);
    Map<String, String> sheets = converted(file);
    assertEquals(
        List.of("Sổ theo dõi", "Theo thời hạn", "Theo đơn vị", "Thiếu 6 rõ", "Văn bản đã đọc"),
        List.copyOf(sheets.keySet()));
    String ledger = sheets.getOrDefault("Sổ theo dõi", "");
    assertTrue(ledger.lines().count() >= 5000 + 4 + 3, "rows are missing");
    // LibreOffice writes what it knows to be a day in the way of its own language.
    assertTrue(ledger.contains(",04/14/2026,"), "days are no days");
  }

  @Test
  void nothingThereIsNothingKept() {
    Entered.Headings none =
        new Entered.Headings(List.of(), List.of(), List.of(), List.of(), List.of());
    byte[] bytes = "PK no archive".getBytes(StandardCharsets.UTF_8);
    assertNull(Entered.read(new java.io.ByteArrayInputStream(bytes), none));
  }
}
