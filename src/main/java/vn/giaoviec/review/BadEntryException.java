package vn.giaoviec.review;

/** Something that a person entered can't be taken. */
final class BadEntryException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String code;
  private final String found;

  /**
   * Makes the exception.
   *
   * @param code what is wrong; its words are the message {@code wrong.CODE}
   * @param found what was found
   */
  BadEntryException(String code, String found) {
    super(code + ": " + found);
    this.code = code;
    this.found = found;
  }

  String code() {
    return code;
  }

  String found() {
    return found;
  }
}
