package vn.giaoviec.read;

/** Reads files. */
public interface NoticeReader {

  /**
   * Returns the text of a file.
   *
   * @throws ReadException if it has none that can be read, with what was found
   */
  SourceText read(Input input) throws ReadException;
}
