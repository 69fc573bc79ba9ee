package vn.giaoviec.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.apache.tika.parser.microsoft.ListManager;
import vn.giaoviec.text.CanonicalText;

/**
 * Reads DOC files of Word 97 to 2003, with the same promises as {@link DocxReader}; text boxes
 * stand after all else.
 */
final class DocReader {

  /** Edges of cells so near each other, in twentieths of a point, are one. */
  private static final int SAME_EDGE = 60;

  private final OfficeText text;
  private final ListManager lists;
  private final DocRuns runs = new DocRuns();

  private DocReader(HWPFDocument document, int maxCharacters) {
    this.text = new OfficeText(maxCharacters);
    this.lists = new ListManager(document);
  }

  static CanonicalText read(byte[] bytes, ReadLimits limits, List<String> passwords)
      throws IOException, ReadException {
    try (HWPFDocument document = open(bytes, passwords)) {
      DocReader reader = new DocReader(document, limits.maxCharacters());
      reader.read(document.getRange());
      List<Range> asides =
          List.of(
              document.getFootnoteRange(),
              document.getEndnoteRange(),
              document.getMainTextboxRange());
      for (Range aside : asides) {
        for (int i = 0; i < aside.numParagraphs(); i++) {
          reader.text.aside(new DocRuns().words(aside.getParagraph(i)));
        }
      }
      return reader.text.text();
    }
  }

  private static HWPFDocument open(byte[] bytes, List<String> passwords) throws IOException {
    try {
      return new HWPFDocument(new ByteArrayInputStream(bytes));
    } catch (EncryptedDocumentException e) {
      for (String password : passwords) {
        try {
          Biff8EncryptionKey.setCurrentUserPassword(password);
          return new HWPFDocument(new ByteArrayInputStream(bytes));
        } catch (EncryptedDocumentException expected) {
          // the next one may open it
        } finally {
          Biff8EncryptionKey.setCurrentUserPassword(null);
        }
      }
      throw e;
    }
  }

  private void read(Range range) throws ReadException {
    for (int i = 0; i < range.numParagraphs(); i++) {
      Paragraph paragraph = range.getParagraph(i);
      Table table = paragraph.isInTable() ? table(range, paragraph) : null;
      if (table == null) {
        paragraph(paragraph);
      } else {
        table(table);
        i += Math.max(1, table.numParagraphs()) - 1;
      }
    }
    text.paragraph(runs.rest());
  }

  /** Returns the table that begins with a paragraph, or null when the file is wrong about it. */
  private static @org.jspecify.annotations.Nullable Table table(Range range, Paragraph first) {
    try {
      return range.getTable(first);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private void table(Table table) throws ReadException {
    List<Integer> edges = edges(table);
    text.startTable();
    for (int i = 0; i < table.numRows(); i++) {
      TableRow row = table.getRow(i);
      text.startRow();
      for (int j = 0; j < row.numCells(); j++) {
        TableCell cell = row.getCell(j);
        if (cell.isMerged() && !cell.isFirstMerged()) {
          continue;
        }
        boolean continues = cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged();
        text.startCell(width(edges, cell), 1, continues);
        for (int k = 0; k < cell.numParagraphs(); k++) {
          paragraph(cell.getParagraph(k));
        }
        text.paragraph(runs.rest());
        text.endCell();
      }
      text.endRow();
    }
    text.endTable();
  }

  /** Returns where the cells of a table begin and end, from left to right. */
  private static List<Integer> edges(Table table) {
    List<Integer> all = new ArrayList<>();
    for (int i = 0; i < table.numRows(); i++) {
      TableRow row = table.getRow(i);
      for (int j = 0; j < row.numCells(); j++) {
        TableCell cell = row.getCell(j);
        all.add(cell.getLeftEdge());
        all.add(cell.getLeftEdge() + cell.getWidth());
      }
    }
    all.sort(null);
    List<Integer> edges = new ArrayList<>();
    for (int edge : all) {
      if (edges.isEmpty() || edge - edges.get(edges.size() - 1) > SAME_EDGE) {
        edges.add(edge);
      }
    }
    return edges;
  }

  private static int width(List<Integer> edges, TableCell cell) {
    int from = cell.getLeftEdge() + SAME_EDGE;
    int to = cell.getLeftEdge() + cell.getWidth() - SAME_EDGE;
    return 1 + (int) edges.stream().filter(edge -> edge > from && edge < to).count();
  }

  private void paragraph(Paragraph paragraph) throws ReadException {
    String words = runs.words(paragraph);
    if (runs.goesOn()) {
      return;
    }
    boolean numbered = paragraph.isInList() && (!words.isBlank() || text.inTable());
    String number = numbered ? lists.getFormattedNumber(paragraph).strip() : "";
    text.paragraph(number.isEmpty() ? words : number + " " + words);
  }
}
