package vn.giaoviec.cli;

import vn.giaoviec.messages.Language;
import vn.giaoviec.messages.Messages;
import vn.giaoviec.read.ReadException;

/** How failures are told on the console. */
final class Failures {

  private Failures() {}

  static String line(String file, ReadException e, Messages messages, Language language) {
    Messages reasons = Messages.beside(ReadException.class, language);
    return messages.get("failedFile", file, e.failure(), e.found(reasons), e.advice(reasons));
  }
}
