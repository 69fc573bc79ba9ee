package vn.giaoviec.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes one task a row, in the columns of {@link FlatColumn}. */
final class FlatWriter {

  /** What spreadsheets take for the start of a formula or a command, also in full width. */
  private static final String COMMANDS = "=+-@\t\r\n|%\uff1d\uff0b\uff0d\uff20";

  private FlatWriter() {}

  static void csv(Ledger ledger, OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    writer.write('\ufeff'); // without it Excel takes the file for the machine's old encoding
    CSVPrinter csv = new CSVPrinter(writer, CSVFormat.RFC4180);
    csv.printRecord(FlatColumn.ALL.stream().map(FlatColumn::label).toList());
    for (Assignment assignment : ledger.assignments()) {
      List<Object> row = new ArrayList<>();
      for (FlatColumn column : FlatColumn.ALL) {
        Object value = column.of(assignment);
        row.add(value == null ? "" : value instanceof String text ? harmless(text) : value);
      }
      csv.printRecord(row);
    }
    csv.flush();
  }

  /** A text that could be run begins with an apostrophe, by which spreadsheets know a text. */
  static String harmless(String text) {
    return !text.isEmpty() && COMMANDS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }

  static void jsonl(Ledger ledger, OutputStream out) throws IOException {
    JsonFactory factory = new JsonFactory();
    for (Assignment assignment : ledger.assignments()) {
      try (JsonGenerator json = factory.createGenerator(out)) {
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.writeStartObject();
        for (FlatColumn column : FlatColumn.ALL) {
          value(json, column, assignment);
        }
        json.writeEndObject();
      }
      out.write('\n');
    }
  }

  private static void value(JsonGenerator json, FlatColumn column, Assignment assignment)
      throws IOException {
    Object value = column.of(assignment);
    if (value instanceof Integer number) {
      json.writeNumberField(column.label(), number);
    } else if (value instanceof Double number) {
      json.writeNumberField(column.label(), BigDecimal.valueOf(number));
    } else if (value != null) {
      json.writeStringField(column.label(), value.toString());
    }
  }
}
