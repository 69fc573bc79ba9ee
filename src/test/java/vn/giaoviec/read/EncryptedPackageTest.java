package vn.giaoviec.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Office files as Word saves them with a password. */
class EncryptedPackageTest {

  private static final List<String> CLOSED_OR_BROKEN =
      List.of("BROKEN", "ENCRYPTED", "NOT_A_DOCUMENT", "TRUNCATED", "BROKEN_ARCHIVE");

  private static byte[] encrypted(byte[] file, EncryptionMode mode)
      throws IOException, GeneralSecurityException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (POIFSFileSystem system = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(mode).getEncryptor();
      encryptor.confirmPassword("bí mật");
      try (OutputStream out = encryptor.getDataStream(system)) {
        out.write(file);
      }
      system.writeFilesystem(bytes);
    }
    return bytes.toByteArray();
  }

  private static SourceText read(byte[] file, String... passwords) throws ReadException {
    return new DirectReader(ReadLimits.defaults(), List.of(passwords))
        .read(Input.of(file, "du-thao.docx"));
  }

  private static String failure(byte[] file, String... passwords) {
    return assertThrows(ReadException.class, () -> read(file, passwords)).failure().name();
  }

  @ParameterizedTest
  @EnumSource(names = {"agile", "standard"})
  void onePasswordOfSeveralOpensIt(EncryptionMode mode)
      throws IOException, GeneralSecurityException, ReadException {
    byte[] file = encrypted(Files.docx(Files.numbered("Sở Y tế báo cáo")), mode);
    SourceText read = read(file, "khác", "bí mật");
    assertEquals("1. Sở Y tế báo cáo\n", read.text().value());
    assertEquals(file.length, read.info().bytes());
    assertEquals(List.of(), read.warnings());
    assertEquals("ENCRYPTED", failure(file));
    assertEquals("ENCRYPTED", failure(file, "khác"));
  }

  @Test
  void whatIsNoNoticeInsideIsToldToBeNone() throws IOException, GeneralSecurityException {
    byte[] sheet = Files.zip(Map.of("xl/workbook.xml", "<x/>"));
    assertEquals("NOT_A_DOCUMENT", failure(encrypted(sheet, EncryptionMode.agile), "bí mật"));
  }

  @Test
  void aTornFileIsBrokenOrClosed() throws IOException, GeneralSecurityException {
    byte[] file = encrypted(Files.docx(Files.paragraph("x")), EncryptionMode.agile);
    for (int length = 512; length < file.length; length += 997) {
      String code = failure(Arrays.copyOf(file, length), "bí mật");
      assertTrue(CLOSED_OR_BROKEN.contains(code), code);
    }
  }
}
