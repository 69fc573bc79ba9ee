package vn.giaoviec.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giaoviec.read.Files.Line;
import vn.giaoviec.text.Box;
import vn.giaoviec.text.Origin;

class PdfReaderTest {

  private static final String LONG =
      "Giao So Y te ra soat co so vat chat va bao cao ket qua. ".repeat(4);

  private static SourceText read(byte[] bytes, String... passwords) throws ReadException {
    return new DirectReader(ReadLimits.defaults(), List.of(passwords))
        .read(Input.of(bytes, "a.pdf"));
  }

  @Test
  void columnsSideBySideComeOneAfterTheOther() throws IOException, ReadException {
    byte[] pdf =
        Files.pdf(
            null,
            1,
            new Line(60, 740, "UY BAN NHAN DAN"),
            new Line(320, 740, "CONG HOA XA HOI"),
            new Line(60, 724, "TINH VAN KHE"),
            new Line(320, 724, "Doc lap - Tu do"),
            new Line(60, 680, LONG.substring(0, 90)),
            new Line(60, 664, LONG.substring(0, 88)));
    assertTrue(
        read(pdf)
            .text()
            .value()
            .startsWith("UY BAN NHAN DAN\nTINH VAN KHE\nCONG HOA XA HOI\nDoc lap - Tu do\n"),
        read(pdf).text().value());
  }

  @Test
  void linesComeFromTheTopDownWhateverTheStreamSays() throws IOException, ReadException {
    byte[] pdf =
        Files.pdf(null, 1, new Line(60, 600, "hai " + LONG), new Line(60, 700, "mot " + LONG));
    assertTrue(read(pdf).text().value().startsWith("mot"));
  }

  @Test
  void everyLineKnowsItsPlace() throws IOException, ReadException {
    SourceText source = read(Files.pdf(null, 2, new Line(72, 700, LONG)));
    assertEquals(2, source.info().pages());
    Origin second = source.text().origins().get(1);
    assertEquals(2, second.page());
    Box box = second.box();
    assertTrue(
        box != null && Math.abs(box.x() - 72) < 1 && Math.abs(box.y() + box.height() - 92) < 3,
        "" + box);
  }

  @Test
  void aPasswordOpensWhatItProtects() throws IOException, ReadException {
    byte[] pdf = Files.pdf("mật khẩu", 1, new Line(72, 700, LONG));
    assertEquals(Failure.ENCRYPTED, assertThrows(ReadException.class, () -> read(pdf)).failure());
    assertTrue(read(pdf, "sai", "mật khẩu").text().value().startsWith("Giao So Y te"));
  }

  @Test
  void emptyPagesHoldNoText() throws IOException {
    byte[] empty = Files.pdf(null, 3);
    assertEquals(
        Failure.NO_TEXT_LAYER, assertThrows(ReadException.class, () -> read(empty)).failure());
  }

  @Test
  void tooManyPagesAreRefused() throws IOException {
    byte[] pdf = Files.pdf(null, 12, new Line(72, 700, LONG));
    DirectReader reader = new DirectReader(ReadLimits.defaults().withMaxPages(10), List.of());
    ReadException e = assertThrows(ReadException.class, () -> reader.read(Input.of(pdf, "a.pdf")));
    assertEquals(Failure.TOO_MANY_PAGES, e.failure());
    assertEquals(List.of("12", "10"), e.arguments());
  }
}
