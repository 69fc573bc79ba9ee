package vn.giaoviec.export;

import java.io.IOException;

/** The file that a ledger is to be written to holds something else, which would be lost. */
public final class NoLedgerException extends IOException {

  private static final long serialVersionUID = 1L;

  NoLedgerException() {
    super("the file is there and no ledger of ours");
  }
}
