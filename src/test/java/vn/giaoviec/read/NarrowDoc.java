package vn.giaoviec.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Makes a DOC file whose text takes one byte a character of one that takes two, in one piece. */
final class NarrowDoc {

  private NarrowDoc() {}

  static byte[] of(byte[] doc) throws IOException {
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(doc))) {
      byte[] wordBytes = stream(files, "WordDocument");
      ByteBuffer word = ByteBuffer.wrap(wordBytes).order(ByteOrder.LITTLE_ENDIAN);
      String name = (word.get(0x0b) & 2) == 0 ? "0Table" : "1Table";
      byte[] tableBytes = stream(files, name);
      ByteBuffer table = ByteBuffer.wrap(tableBytes).order(ByteOrder.LITTLE_ENDIAN);
      int pieces = word.getInt(0x1a2);
      int length = table.getInt(pieces + 9);
      int descriptor = pieces + 5 + 8 + 2;
      int start = table.getInt(descriptor);
      for (int i = 0; i < length; i++) {
        char c = word.getChar(start + 2 * i);
        word.put(start + i, (byte) (c < 0x100 ? c : '?'));
      }
      table.putInt(descriptor, start * 2 | 0x40000000);
      for (int header : new int[] {0xfa, 0x102}) {
        int at = word.getInt(header);
        int pages = (word.getInt(header + 4) - 4) / 8;
        for (int i = 0; i <= pages; i++) {
          table.putInt(at + 4 * i, half(table.getInt(at + 4 * i), start));
        }
        for (int i = 0; i < pages; i++) {
          int page = table.getInt(at + 4 * (pages + 1 + i)) * 512;
          for (int run = 0; run <= (word.get(page + 511) & 0xff); run++) {
            word.putInt(page + 4 * run, half(word.getInt(page + 4 * run), start));
          }
        }
      }
      files.createOrUpdateDocument(new ByteArrayInputStream(wordBytes), "WordDocument");
      files.createOrUpdateDocument(new ByteArrayInputStream(tableBytes), name);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      files.writeFilesystem(out);
      return out.toByteArray();
    }
  }

  private static int half(int place, int start) {
    return start + (place - start) / 2;
  }

  private static byte[] stream(POIFSFileSystem files, String name) throws IOException {
    try (InputStream in = files.createDocumentInputStream(name)) {
      return in.readAllBytes();
    }
  }
}
