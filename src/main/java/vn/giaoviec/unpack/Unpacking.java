package vn.giaoviec.unpack;

import java.io.IOException;
import java.io.InputStream;
import vn.giaoviec.read.ReadException;

/** Is given what a mail or an archive holds. */
interface Unpacking {

  /** Opens the content of a document. */
  interface Content {
    InputStream open() throws IOException, ReadException;
  }

  /**
   * A document.
   *
   * @throws ReadException if nothing more may be unpacked
   */
  void document(String name, Content content) throws ReadException;

  /** The words of a mail, in UTF-8. */
  void body(String name, Content content) throws ReadException;

  /** A part that is no document. */
  void leftOut(String name) throws ReadException;

  /** A mail within a mail, to be unpacked by {@code unpack}. */
  void within(String name, Unpack unpack) throws ReadException;

  /** Unpacks what lies within. */
  interface Unpack {
    void to(Unpacking unpacking) throws IOException, ReadException;
  }
}
