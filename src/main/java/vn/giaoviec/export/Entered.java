package vn.giaoviec.export;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * What people entered into a ledger that is about to be written anew: it must not be lost. Columns
 * are known by their headings, so they may have been moved; rows by the task's id.
 */
final class Entered {

  /**
   * What stands in a row that somebody wrote into.
   *
   * @param result what came of the task
   * @param status how far it is
   * @param text the task, as the row tells it
   * @param lead who leads, as the row tells it
   */
  record Row(String result, String status, String text, String lead) {}

  /**
   * The headings by which columns are known, each in all languages.
   *
   * @param id of the task's id
   * @param result of what came of it
   * @param status of how far it is
   * @param text of the task
   * @param lead of who leads
   */
  record Headings(
      List<String> id,
      List<String> result,
      List<String> status,
      List<String> text,
      List<String> lead) {}

  private Entered() {}

  /**
   * Returns the rows of the first sheet into which something was entered, by task ids, in their
   * order; or null when the file is no ledger.
   *
   * @param file the bytes of the workbook
   */
  static @Nullable Map<String, Row> read(InputStream file, Headings headings) {
    try (OPCPackage opened = OPCPackage.open(file)) {
      XSSFReader reader = new XSSFReader(opened);
      var sheets = reader.getSheetsData();
      if (!sheets.hasNext()) {
        return null;
      }
      Rows rows = new Rows(headings);
      try (InputStream sheet = sheets.next()) {
        XMLReader xml = XMLHelper.newXMLReader();
        xml.setContentHandler(
            new XSSFSheetXMLHandler(
                reader.getStylesTable(), new ReadOnlySharedStringsTable(opened), rows, false));
        xml.parse(new InputSource(sheet));
      }
      return rows.columns.isEmpty() ? null : rows.entered;
    } catch (IOException
        | OpenXML4JException
        | SAXException
        | ParserConfigurationException
        | RuntimeException e) {
      return null; // POI throws all kinds of things at what is no workbook
    }
  }

  private static final class Rows implements XSSFSheetXMLHandler.SheetContentsHandler {
    private final Headings headings;
    private final Map<String, Row> entered = new LinkedHashMap<>();
    private final Map<Integer, String> cells = new TreeMap<>();
    private List<Integer> columns = new ArrayList<>();

    Rows(Headings headings) {
      this.headings = headings;
    }

    @Override
    public void startRow(int row) {
      cells.clear();
    }

    @Override
    public void cell(String reference, String value, @Nullable XSSFComment comment) {
      if (reference != null && value != null) {
        cells.put((int) new CellReference(reference).getCol(), value);
      }
    }

    @Override
    public void endRow(int row) {
      if (columns.isEmpty()) {
        columns = columns();
        return;
      }
      String id = at(0);
      if (!id.isEmpty() && !(at(1).isEmpty() && at(2).isEmpty())) {
        entered.put(id, new Row(at(1), at(2), at(3), at(4)));
      }
    }

    private String at(int column) {
      return cells.getOrDefault(columns.get(column), "");
    }

    /** Returns the places of the columns if this is the row of headings, else nothing. */
    private List<Integer> columns() {
      List<Integer> found = new ArrayList<>();
      for (List<String> names :
          List.of(
              headings.id(),
              headings.result(),
              headings.status(),
              headings.text(),
              headings.lead())) {
        for (Map.Entry<Integer, String> cell : cells.entrySet()) {
          if (names.contains(cell.getValue().strip())) {
            found.add(cell.getKey());
            break;
          }
        }
      }
      return found.size() == 5 ? found : new ArrayList<>();
    }
  }
}
