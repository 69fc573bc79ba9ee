package vn.giaoviec.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giaoviec.read.Files.Line;

/** With real processes. */
class IsolatedReaderTest {

  private static final Line LINE =
      new Line(
          72, 700, "Giao So Y te ra soat co so vat chat va bao cao ket qua thuc hien. ".repeat(3));

  @Test
  void readsTheSameAsHere() throws IOException, ReadException {
    byte[] pdf = Files.pdf(null, 2, LINE);
    byte[] docx = Files.docx(Files.paragraph("Giao viec"));
    DirectReader direct = new DirectReader(ReadLimits.defaults(), List.of());
    try (IsolatedReader isolated = new IsolatedReader(ReadLimits.defaults(), List.of())) {
      for (byte[] bytes : List.of(pdf, docx)) {
        Input input = Input.of(bytes, "a.pdf");
        assertEquals(direct.read(input), isolated.read(input));
      }
      Input empty = Input.of(Files.pdf(null, 1), "a.pdf");
      assertEquals(
          Failure.NO_TEXT_LAYER,
          assertThrows(ReadException.class, () -> isolated.read(empty)).failure());
    }
  }

  @Test
  void whatTakesTooLongIsKilledAndTheNextIsRead() throws IOException, ReadException {
    byte[] slow = Files.pdf(null, 1500, LINE);
    ReadLimits short1 = ReadLimits.defaults().withTimeout(Duration.ofMillis(150));
    try (IsolatedReader isolated = new IsolatedReader(short1, List.of())) {
      Input input = Input.of(slow, "a.pdf");
      assertEquals(
          Failure.TIMED_OUT,
          assertThrows(ReadException.class, () -> isolated.read(input)).failure());
    }
  }

  @Test
  void whatWantsAllMemoryCostsOneFile() throws IOException, ReadException {
    byte[] large = Files.docx(Files.paragraph("chữ thường và CHỮ HOA ".repeat(1_500_000)));
    byte[] small = Files.docx(Files.paragraph("Giao viec"));
    ReadLimits tight = ReadLimits.defaults().withMemoryMegabytes(64);
    try (IsolatedReader isolated = new IsolatedReader(tight, List.of())) {
      Input input = Input.of(large, "a.docx");
      Failure failure = assertThrows(ReadException.class, () -> isolated.read(input)).failure();
      assertEquals(
          true, failure == Failure.OUT_OF_MEMORY || failure == Failure.BOMB, failure.name());
      assertEquals("Giao viec\n", isolated.read(Input.of(small, "b.docx")).text().value());
    }
  }
}
