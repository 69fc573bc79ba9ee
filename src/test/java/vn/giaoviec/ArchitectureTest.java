package vn.giaoviec;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The packages know each other in one direction only, and files stay small. */
class ArchitectureTest {

  private static final List<String> ORDER =
      List.of(
          "text",
          "messages",
          "notice",
          "rules",
          "encoding",
          "ocr",
          "read",
          "unpack",
          "structure",
          "extract",
          "json",
          "pipeline",
          "highlight",
          "export",
          "report",
          "review",
          "evaluate",
          "train",
          "cli");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("vn.giaoviec");

  @Test
  void packagesKnowOnlyThoseBeforeThem() {
    for (int i = 0; i < ORDER.size(); i++) {
      for (int later = i + 1; later < ORDER.size(); later++) {
        no(ORDER.get(i), "vn.giaoviec." + ORDER.get(later) + "..");
      }
    }
    no("structure", "vn.giaoviec.read..");
  }

  @Test
  void librariesAreSeenWhereTheyBelong() {
    for (String name : ORDER) {
      if (!List.of("read", "highlight").contains(name)) {
        no(name, "org.apache.pdfbox..");
      }
      if (!name.equals("read")) {
        no(name, "org.apache.tika..");
      }
      if (!name.equals("unpack")) {
        no(name, "org.apache.james..");
      }
      if (!List.of("json", "highlight", "export", "review", "evaluate", "cli").contains(name)) {
        no(name, "com.fasterxml.jackson..");
      }
      if (!List.of("report", "review", "evaluate").contains(name)) {
        no(name, "com.samskivert..");
      }
      if (!name.equals("export")) {
        no(name, "biweekly..");
        no(name, "org.apache.commons.csv..");
        no(name, "org.apache.poi.ss..");
        no(name, "org.apache.poi.xssf..");
      }
      if (!name.equals("review")) {
        no(name, "org.sqlite..");
        no(name, "java.sql..");
        no(name, "com.sun.net.httpserver..");
      }
      if (!List.of("extract", "train").contains(name)) {
        no(name, "opennlp..");
      }
      if (!name.equals("cli")) {
        no(name, "picocli..");
      }
    }
  }

  private static void no(String name, String other) {
    noClasses()
        .that()
        .resideInAPackage("vn.giaoviec." + name + "..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(other)
        .check(CLASSES);
  }

  @Test
  void filesAreSmall() throws IOException {
    try (var files = Files.walk(Path.of("src"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        long lines;
        try (var text = Files.lines(file)) {
          lines = text.count();
        }
        assertTrue(lines <= 400, file + " has " + lines + " lines");
      }
    }
  }
}
