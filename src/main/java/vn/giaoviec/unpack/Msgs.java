package vn.giaoviec.unpack;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hsmf.datatypes.StringChunk;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;
import vn.giaoviec.read.Failure;
import vn.giaoviec.read.ReadException;

/** Mails as Outlook saves them. */
final class Msgs {

  private static final String PROPERTIES = "__properties_version1.0";

  private Msgs() {}

  static boolean isMail(Path file) {
    try (POIFSFileSystem files = new POIFSFileSystem(file.toFile(), true)) {
      return files.getRoot().hasEntryCaseInsensitive(PROPERTIES);
    } catch (IOException | RuntimeException e) {
      return false; // what is wrong with it its reader will say
    }
  }

  static void unpack(Path file, long most, Unpacking to) throws IOException, ReadException {
    long size = Files.size(file);
    if (size > most) {
      throw new ReadException(Failure.TOO_LARGE, (size >> 20) + 1, most >> 20);
    }
    File plain = file.toFile();
    try (MAPIMessage message = new MAPIMessage(plain)) {
      unpack(message, to);
    }
  }

  private static void unpack(MAPIMessage message, Unpacking to) throws IOException, ReadException {
    message.setReturnNullOnMissingChunk(true);
    if (message.has7BitEncodingStrings()) {
      message.guess7BitEncoding();
    }
    words(message, to);
    int unnamed = 0;
    for (AttachmentChunks attachment : message.getAttachmentFiles()) {
      String given = name(attachment);
      String name = given == null ? "part-" + ++unnamed : Spool.part(given);
      if (attachment.isEmbeddedMessage()) {
        String mail = given == null ? name + ".msg" : name;
        to.within(mail, inner -> unpack(attachment.getEmbeddedMessage(), inner));
        continue;
      }
      byte[] data =
          attachment.getAttachData() == null ? null : attachment.getAttachData().getValue();
      if (data == null) {
        to.leftOut(name); // an object of another program, which has no file
      } else if (attachment.getAttachContentId() != null
          && data.length < MailWords.SMALL_PICTURE
          && isPicture(name)) {
        to.leftOut(name);
      } else {
        to.document(name, () -> new ByteArrayInputStream(data));
      }
    }
  }

  private static void words(MAPIMessage message, Unpacking to) throws ReadException {
    try {
      String text = message.getTextBody();
      String html = text == null || text.isBlank() ? message.getHtmlBody() : null;
      String rtf = text == null && html == null ? message.getRtfBody() : null;
      if (text != null && !text.isBlank()) {
        to.body("body.txt", () -> MailWords.utf8(false, text));
      } else if (html != null) {
        to.body("body.html", () -> MailWords.utf8(true, html));
      } else if (rtf != null) {
        to.body("body.rtf", () -> latin(rtf));
      }
    } catch (ChunkNotFoundException e) {
      throw new IllegalStateException(e); // null is asked for instead
    }
  }

  private static InputStream latin(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  private static @Nullable String name(AttachmentChunks attachment) {
    for (StringChunk chunk :
        new @Nullable StringChunk[] {
          attachment.getAttachLongFileName(),
          attachment.getAttachFileName(),
          attachment.getAttachDisplayName()
        }) {
      if (chunk != null && chunk.getValue() != null && !chunk.getValue().isBlank()) {
        return chunk.getValue();
      }
    }
    return null;
  }

  private static boolean isPicture(String name) {
    String lower = name.toLowerCase(java.util.Locale.ROOT);
    return lower.matches(".*\\.(png|jpe?g|gif|bmp|emf|wmf)");
  }
}
