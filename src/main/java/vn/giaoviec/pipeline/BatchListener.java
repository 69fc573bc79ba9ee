package vn.giaoviec.pipeline;

/** Is told how a batch goes on, from any of its threads. */
public interface BatchListener {

  /** So many files are there, and so many of them were done before. */
  void started(int files, int done);

  /** One more file is done. */
  void advanced();
}
