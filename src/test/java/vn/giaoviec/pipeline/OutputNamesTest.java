package vn.giaoviec.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class OutputNamesTest {

  @Test
  void mirrorTheInputs() {
    assertEquals(List.of("2024/a.json", "b.json"), OutputNames.of(List.of("2024/a.pdf", "b.txt")));
  }

  @Test
  void neverMeet() {
    assertEquals(
        List.of("a.pdf.json", "A.docx.json", "a.pdf~2.json", "run~2.json"),
        OutputNames.of(List.of("a.pdf", "A.docx", "a.pdf", "run.txt")));
  }

  @Test
  void noDocumentTakesTheNameOfAFolder() {
    assertEquals(
        List.of("x~2.json", "x.json/a.json"), OutputNames.of(List.of("x.txt", "x.json/a.txt")));
  }

  @Test
  void neverLeadOut() {
    for (String name : OutputNames.of(List.of("../../etc/x.txt", "a/../b.txt", "c\\d:e.txt"))) {
      assertTrue(!name.contains("..") && !name.startsWith("/") && !name.contains(":"), name);
    }
  }
}
