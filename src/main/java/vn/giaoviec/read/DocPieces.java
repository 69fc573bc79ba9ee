package vn.giaoviec.read;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The pieces that the text of a DOC file lies in ([MS-DOC] 2.4.1), and the tables that say by their
 * places in the file how it is formatted. Text in pieces of one byte a character has no room for
 * Unicode: then all of it is written anew behind the rest, and the tables follow.
 */
final class DocPieces {

  private static final int CLX = 0x1a2;
  private static final int CHARACTER_TABLE = 0xfa;
  private static final int PARAGRAPH_TABLE = 0x102;
  private static final int FIRST_CHARACTER = 0x18;
  private static final int PAGE = 512;
  private static final int ONE_BYTE = 0x40000000;

  private final byte[] word;
  private final ByteBuffer table;
  private final List<Piece> pieces = new ArrayList<>();

  /** So many characters from the {@code first} lie at {@code place}. */
  private static final class Piece {
    final int first;
    final int end;
    final int place;
    final int width;
    final int descriptor;
    int newPlace;

    Piece(int first, int end, int place, int width, int descriptor) {
      this.first = first;
      this.end = end;
      this.place = place;
      this.width = width;
      this.descriptor = descriptor;
      this.newPlace = place;
    }

    int placeEnd() {
      return place + (end - first) * width;
    }
  }

  /** Takes the two streams of a file; the table's is changed. */
  DocPieces(byte[] word, byte[] table) {
    this.word = word;
    this.table = ByteBuffer.wrap(table).order(ByteOrder.LITTLE_ENDIAN);
    int at = header(CLX);
    while (this.table.get(at) == 1) {
      at += 3 + (this.table.getShort(at + 1) & 0xffff);
    }
    if (this.table.get(at) != 2) {
      throw new IllegalArgumentException("no table of pieces");
    }
    int count = (this.table.getInt(at + 1) - 4) / 12;
    int descriptors = at + 5 + 4 * (count + 1);
    for (int i = 0; i < count; i++) {
      int first = this.table.getInt(at + 5 + 4 * i);
      int end = this.table.getInt(at + 9 + 4 * i);
      int descriptor = descriptors + 8 * i + 2;
      int place = this.table.getInt(descriptor);
      boolean narrow = (place & ONE_BYTE) != 0;
      pieces.add(
          new Piece(
              first, end, narrow ? (place & ~ONE_BYTE) / 2 : place, narrow ? 1 : 2, descriptor));
    }
  }

  private int header(int at) {
    return ByteBuffer.wrap(word).order(ByteOrder.LITTLE_ENDIAN).getInt(at);
  }

  /** Returns the stream of the table. */
  byte[] table() {
    return table.array();
  }

  /** Returns the stream of the text with other characters, as many as there were. */
  byte[] with(char[] characters) {
    if (pieces.stream().allMatch(piece -> piece.width == 2)) {
      byte[] changed = word.clone();
      pieces.forEach(piece -> write(changed, piece, characters));
      return changed;
    }
    pieces.sort(Comparator.comparingInt(piece -> piece.place));
    int start = (word.length + PAGE - 1) / PAGE * PAGE;
    int end = start;
    for (Piece piece : pieces) {
      piece.newPlace = end;
      table.putInt(piece.descriptor, end);
      end = Math.addExact(end, 2 * (piece.end - piece.first));
    }
    byte[] changed = Arrays.copyOf(word, (end + PAGE - 1) / PAGE * PAGE);
    pieces.forEach(piece -> write(changed, piece, characters));
    ByteBuffer buffer = ByteBuffer.wrap(changed).order(ByteOrder.LITTLE_ENDIAN);
    buffer.putInt(FIRST_CHARACTER, start).putInt(FIRST_CHARACTER + 4, end);
    move(buffer, CHARACTER_TABLE);
    move(buffer, PARAGRAPH_TABLE);
    return changed;
  }

  private static void write(byte[] stream, Piece piece, char[] characters) {
    int length = Math.max(0, Math.min(piece.end, characters.length) - piece.first);
    byte[] text = new String(characters, piece.first, length).getBytes(StandardCharsets.UTF_16LE);
    System.arraycopy(text, 0, stream, piece.newPlace, text.length);
  }

  /** A table of places, and the pages that it points to, each with places of its own. */
  private void move(ByteBuffer stream, int header) {
    int at = header(header);
    int pages = (header(header + 4) - 4) / 8;
    for (int i = 0; i <= pages; i++) {
      table.putInt(at + 4 * i, moved(table.getInt(at + 4 * i)));
    }
    for (int i = 0; i < pages; i++) {
      int page = (table.getInt(at + 4 * (pages + 1) + 4 * i) & 0x3fffff) * PAGE;
      int runs = stream.get(page + PAGE - 1) & 0xff;
      for (int run = 0; run <= runs; run++) {
        stream.putInt(page + 4 * run, moved(stream.getInt(page + 4 * run)));
      }
    }
  }

  private int moved(int place) {
    int low = 0;
    int high = pieces.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pieces.get(middle).placeEnd() <= place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    if (low == pieces.size()) {
      Piece last = pieces.get(low - 1);
      return last.newPlace + 2 * (last.end - last.first);
    }
    Piece piece = pieces.get(low);
    return piece.newPlace + Math.max(0, (place - piece.place) / piece.width * 2);
  }
}
