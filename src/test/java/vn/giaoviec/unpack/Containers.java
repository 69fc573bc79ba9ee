package vn.giaoviec.unpack;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/** Mails and archives, made on the spot. */
public final class Containers {

  private Containers() {}

  /**
   * A file in them.
   *
   * @param name its name
   * @param bytes its content
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  public record File(String name, byte[] bytes) {

    /** Makes a text file. */
    public static File of(String name, String text) {
      return new File(name, text.getBytes(StandardCharsets.UTF_8));
    }
  }

  /** Returns an archive. */
  public static byte[] zip(File... files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (File file : files) {
        zip.putNextEntry(new ZipEntry(file.name()));
        zip.write(file.bytes());
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  /** Returns a mail with these words, as text and again as HTML, and these attachments. */
  public static byte[] eml(String words, File... attachments) {
    StringBuilder mail =
        new StringBuilder(
            "Received: from a.example by b.example\r\nFrom: Van thu <vt@vankhe.example>\r\n"
                + "To: a@b.example\r\nSubject: =?UTF-8?B?VsSDbiBi4bqjbg==?=\r\n"
                + "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=\"AA\"\r\n\r\n"
                + "--AA\r\nContent-Type: multipart/alternative; boundary=BB\r\n\r\n"
                + "--BB\r\nContent-Type: text/plain; charset=utf-8\r\n"
                + "Content-Transfer-Encoding: base64\r\n\r\n"
                + base64(words.getBytes(StandardCharsets.UTF_8))
                + "--BB\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html>again</html>\r\n"
                + "--BB--\r\n");
    for (File file : attachments) {
      String name =
          "=?utf-8?B?"
              + Base64.getEncoder().encodeToString(file.name().getBytes(StandardCharsets.UTF_8))
              + "?=";
      mail.append("--AA\r\nContent-Type: application/octet-stream\r\n")
          .append("Content-Disposition: attachment; filename=\"" + name + "\"\r\n")
          .append("Content-Transfer-Encoding: base64\r\n\r\n")
          .append(base64(file.bytes()));
    }
    return mail.append("--AA--\r\n").toString().getBytes(StandardCharsets.US_ASCII);
  }

  private static String base64(byte[] bytes) {
    return Base64.getMimeEncoder().encodeToString(bytes) + "\r\n";
  }

  /** Returns a mail as Outlook saves it, in another one if so asked. */
  public static byte[] msg(String words, @Nullable String within, File... attachments)
      throws IOException {
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      DirectoryEntry root = files.getRoot();
      root.createDocument("__properties_version1.0", new ByteArrayInputStream(new byte[32]));
      text(root, "__substg1.0_001A001F", "IPM.Note");
      text(root, "__substg1.0_1000001F", words);
      int n = 0;
      for (File file : attachments) {
        DirectoryEntry part = root.createDirectory("__attach_version1.0_#%08X".formatted(n));
        part.createDocument("__properties_version1.0", new ByteArrayInputStream(new byte[8]));
        text(part, "__substg1.0_3707001F", file.name());
        part.createDocument("__substg1.0_37010102", new ByteArrayInputStream(file.bytes()));
        n++;
      }
      if (within != null) {
        DirectoryEntry part = root.createDirectory("__attach_version1.0_#%08X".formatted(n));
        part.createDocument("__properties_version1.0", new ByteArrayInputStream(new byte[8]));
        text(part, "__substg1.0_3001001F", "Chuyen tiep");
        DirectoryEntry mail = part.createDirectory("__substg1.0_3701000D");
        mail.createDocument("__properties_version1.0", new ByteArrayInputStream(new byte[24]));
        text(mail, "__substg1.0_1000001F", within);
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      files.writeFilesystem(out);
      return out.toByteArray();
    }
  }

  private static void text(DirectoryEntry folder, String name, String text) throws IOException {
    folder.createDocument(name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_16LE)));
  }
}
