package vn.giaoviec.unpack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoviec.read.Failure;
import vn.giaoviec.read.ReadException;
import vn.giaoviec.unpack.Containers.File;

class UnpackerTest {

  private static final UnpackLimits LIMITS = new UnpackLimits(3, 50, 1 << 20, 8 << 20, 100);

  @TempDir Path folder;

  @BeforeEach
  void makeFolder() throws IOException {
    Files.createDirectories(folder.resolve("to"));
  }

  private List<Inner> unpack(byte[] bytes) throws IOException {
    List<Inner> inner = unpackAny(bytes);
    return Objects.requireNonNull(inner);
  }

  private @Nullable List<Inner> unpackAny(byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve("given"), bytes);
    List<Inner> inner = new Unpacker(LIMITS, folder.resolve("to")).unpack(file);
    try (var all = Files.walk(folder)) {
      for (Path written : all.filter(Files::isRegularFile).toList()) {
        assertTrue(
            written.equals(file) || folder.resolve("to").equals(written.getParent()),
            written.toString());
      }
    }
    return inner;
  }

  /** "name: text" of documents, "name! FAILURE" or "name- REASON" of others. */
  private static List<String> shown(List<Inner> inner) throws IOException {
    List<String> shown = new ArrayList<>();
    for (Inner one : inner) {
      ReadException failure = one.failure();
      if (failure != null) {
        shown.add(one.name() + "! " + failure.failure());
      } else if (one.leftOut() != null) {
        shown.add(one.name() + "- " + one.leftOut());
      } else {
        String text = Files.readString(Objects.requireNonNull(one.file()));
        shown.add(one.name() + (one.body() ? " (body): " : ": ") + text);
      }
    }
    return shown;
  }

  @Test
  void archivesWithinArchives() throws IOException {
    byte[] inmost = Containers.zip(File.of("c.txt", "C"));
    byte[] inner = Containers.zip(File.of("b.txt", "B"), new File("c.zip", inmost));
    byte[] zip =
        Containers.zip(
            File.of("thang 1/công văn.txt", "A"),
            new File("b.zip", inner),
            File.of(".DS_Store", "x"),
            File.of("__MACOSX/a.txt", "x"));
    assertEquals(
        List.of("b.zip/b.txt: B", "b.zip/c.zip/c.txt: C", "thang 1/công văn.txt: A"),
        shown(unpack(zip)));
  }

  @Test
  void whatLiesTooDeepCostsItself() throws IOException {
    byte[] zip = Containers.zip(File.of("in.txt", "x"));
    for (int n = 0; n < 5; n++) {
      zip = Containers.zip(new File("n.zip", zip), File.of("d" + n + ".txt", "D"));
    }
    assertEquals(
        List.of(
            "d4.txt: D",
            "n.zip/d3.txt: D",
            "n.zip/n.zip/d2.txt: D",
            "n.zip/n.zip/n.zip! ARCHIVES_TOO_DEEP"),
        shown(unpack(zip)));
  }

  @Test
  void namesThatLeadOutStayWithin() throws IOException {
    byte[] zip =
        Containers.zip(
            File.of("../../etc/a.txt", "A"),
            File.of("/abs.txt", "B"),
            File.of("x\\..\\..\\c.txt", "C"),
            File.of("..", "D"));
    assertEquals(List.of("_: D", "abs.txt: B", "etc/a.txt: A", "x/c.txt: C"), shown(unpack(zip)));
  }

  @Test
  void namesInAnyCodePageAndForm() throws IOException {
    String apart = Normalizer.normalize("thông báo.txt", Normalizer.Form.NFD);
    assertEquals(List.of("thông báo.txt: A"), shown(unpack(Containers.zip(File.of(apart, "A")))));
    byte[] dos = Containers.zip(File.of("cXng.txt", "A"));
    String latin = new String(dos, StandardCharsets.ISO_8859_1).replace("cXng", "c\u0093ng");
    byte[] bytes = latin.getBytes(StandardCharsets.ISO_8859_1);
    for (int i = 0; i + 9 < bytes.length; i++) { // the flag that says UTF-8
      boolean local = bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 3;
      boolean central = bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 1;
      if (local || central) {
        bytes[i + (local ? 7 : 9)] &= ~8;
      }
    }
    String expected = Charset.isSupported("IBM437") ? "công.txt: A" : "c_ng.txt: A";
    assertEquals(List.of(expected), shown(unpack(bytes)));
  }

  @Test
  void bombsGoNoFurtherThanTheLimits() throws IOException {
    byte[] zeros = new byte[900_000];
    File[] files = new File[40];
    Arrays.setAll(files, n -> new File("z" + (10 + n), zeros));
    List<Inner> all = unpack(Containers.zip(files));
    assertEquals(Failure.BOMB, Objects.requireNonNull(all.get(0).failure()).failure());
    assertEquals("", all.get(0).name());
    assertTrue(all.size() > 5 && all.size() < 20, "" + all.size());
    byte[] nested = Containers.zip(files);
    assertEquals(
        Failure.BOMB,
        Objects.requireNonNull(
                unpack(Containers.zip(new File("a.zip", nested), new File("b.zip", nested)))
                    .get(0)
                    .failure())
            .failure());
    byte[] noise = new byte[1 << 20 | 1];
    new Random(1).nextBytes(noise);
    assertEquals(
        List.of("large! TOO_LARGE", "small: x"),
        shown(unpack(Containers.zip(new File("large", noise), File.of("small", "x")))));
  }

  @Test
  void tooManyDocuments() throws IOException {
    File[] files = new File[60];
    Arrays.setAll(files, n -> File.of("f" + (10 + n), "x"));
    List<Inner> inner = unpack(Containers.zip(files));
    assertEquals(51, inner.size());
    assertEquals(
        Failure.TOO_MANY_DOCUMENTS, Objects.requireNonNull(inner.get(0).failure()).failure());
  }

  @Test
  void lockedAndDamagedFilesCostThemselves() throws IOException {
    byte[] zip = Containers.zip(File.of("a.txt", "AAAAA"), File.of("b.txt", "BBBBB"));
    byte[] locked = zip.clone();
    for (int i = 0; i + 9 < locked.length; i++) {
      if (locked[i] == 'P' && locked[i + 1] == 'K' && locked[i + 2] == 1) {
        locked[i + 8] |= 1;
        break;
      }
    }
    assertEquals(List.of("a.txt! ENCRYPTED_ARCHIVE", "b.txt: BBBBB"), shown(unpack(locked)));
    byte[] damaged = zip.clone();
    damaged[35] ^= 0x55;
    damaged[36] ^= 0x55;
    List<String> shown = shown(unpack(damaged));
    assertEquals(List.of("a.txt! BROKEN_ARCHIVE", "b.txt: BBBBB"), shown);
    assertEquals(List.of("! EMPTY"), shown(unpack(Containers.zip())));
  }

  @Test
  void mailsWithTheirAttachments() throws IOException {
    byte[] eml =
        Containers.eml(
            "Kính gửi các đơn vị.",
            File.of("Thông báo số 5.txt", "A"),
            File.of("../b/c.txt", "C"),
            new File("in.eml", Containers.eml("Lời khác", File.of("d.txt", "D"))),
            new File("in.zip", Containers.zip(File.of("e.txt", "E"))));
    assertEquals(
        List.of(
            ".._b_c.txt: C",
            "Thông báo số 5.txt: A",
            "body.txt (body): Kính gửi các đơn vị.",
            "in.eml/body.txt (body): Lời khác",
            "in.eml/d.txt: D",
            "in.zip/e.txt: E"),
        shown(unpack(eml)));
  }

  @Test
  void partsOfMailsThatAreNoDocuments() throws IOException {
    String mail =
        """
        From: a@b.example
        MIME-Version: 1.0
        Content-Type: multipart/related; boundary=X

        --X
        Content-Type: text/html; charset=windows-1258

        <p>Ch\u00fao</p>
        --X
        Content-Type: image/png; name=logo.png
        Content-ID: <l>
        Content-Disposition: inline

        PNG
        --X
        Content-Type: application/pkcs7-signature; name=smime.p7s

        sig
        --X
        Content-Type: text/calendar

        BEGIN
        --X
        Content-Type: application/pdf
        Content-Disposition: attachment; filename*=UTF-8''Qu%C3%BD.pdf

        Q
        --X
        Content-Type: application/pdf;
         name*0*=UTF-8''T%E1%BB%9D; name*1*=%20tr%C3%ACnh.pdf

        PDF
        --X--
        """;
    List<String> shown = shown(unpack(mail.getBytes(StandardCharsets.ISO_8859_1)));
    assertTrue(shown.get(2).startsWith("body.html (body): <html><head><meta"), shown.toString());
    assertEquals(
        List.of(
            "Quý.pdf: Q",
            "Tờ trình.pdf: PDF",
            "logo.png- MAIL_PART",
            "smime.p7s- MAIL_PART",
            "text-calendar- MAIL_PART"),
        List.of(shown.get(0), shown.get(1), shown.get(3), shown.get(4), shown.get(5)));
  }

  @Test
  void mailsOfOutlook() throws IOException {
    byte[] msg = Containers.msg("Kính gửi", "Lời trước", File.of("Kế hoạch.txt", "A"));
    assertEquals(
        List.of(
            "Chuyen tiep/body.txt (body): Lời trước",
            "Kế hoạch.txt: A",
            "body.txt (body): Kính gửi"),
        shown(unpack(msg)));
  }

  @Test
  void otherFilesAreNone() throws IOException {
    assertNull(unpackAny("Từ: ông A\nSubject: b\n\nx".getBytes(StandardCharsets.UTF_8)));
    assertNull(unpackAny("THÔNG BÁO\nFrom: a\nTo: b\n".getBytes(StandardCharsets.UTF_8)));
    assertNull(unpackAny("%PDF-1.4".getBytes(StandardCharsets.UTF_8)));
    assertNull(
        unpackAny(Containers.zip(File.of("[Content_Types].xml", "x"), File.of("word/a", ""))));
    assertNull(unpackAny(Containers.zip(File.of("mimetype", "application/x"))));
    assertNull(unpackAny(new byte[0]));
  }

  @Test
  void anyBytesGiveDocumentsOrReasons() throws IOException {
    Random random = new Random(11);
    List<byte[]> seeds =
        List.of(
            Containers.zip(
                File.of("a.txt", "A"), new File("b.zip", Containers.zip(File.of("c", "C")))),
            Containers.eml("Kính gửi", File.of("a.txt", "A")),
            Containers.msg("Kính gửi", "x", File.of("a.txt", "A")));
    for (int n = 0; n < 600; n++) {
      byte[] bytes = seeds.get(n % seeds.size()).clone();
      for (int k = 0; k < 1 + bytes.length / 300; k++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
      }
      List<Inner> inner =
          unpackAny(n % 4 == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes);
      assertTrue(inner == null || !inner.isEmpty());
    }
  }

  @Test
  void mailsNestedWithoutEndStop() throws IOException {
    StringBuilder mail = new StringBuilder("From: a@b.example\nMIME-Version: 1.0\n");
    for (int n = 0; n < 5000; n++) {
      mail.append("Content-Type: multipart/mixed; boundary=b" + n + "\n\n--b" + n + "\n");
    }
    List<Inner> inner = unpack(mail.toString().getBytes(StandardCharsets.US_ASCII));
    assertEquals(List.of("! ARCHIVES_TOO_DEEP"), shown(inner));
  }
}
