package vn.giaoviec.cli;

import picocli.CommandLine.Command;
import vn.giaoviec.json.NoticeSchema;

/** {@code schema}: the JSON Schema of the documents. */
@Command(name = "schema", mixinStandardHelpOptions = true)
final class SchemaCommand implements Runnable {

  @Override
  public void run() {
    System.out.print(NoticeSchema.text());
    System.out.flush();
  }
}
