package vn.giaoviec.read;

/** Why a file gave no text. The messages stand in messages_*.properties. */
public enum Failure {
  /** It holds no bytes, or no letters. */
  EMPTY,
  /** It ends before its format does. */
  TRUNCATED,
  /** It wants a password that was not given. */
  ENCRYPTED,
  /** It is of no kind that holds a notice. Argument: what its content is. */
  NOT_A_DOCUMENT,
  /** It is named as text and holds none. */
  BINARY_CONTENT,
  /** Its pages are empty, or images without words. Argument: number of pages. */
  NO_TEXT_LAYER,
  /** Its pages are images, and the program that reads them is missing. Argument: the program. */
  OCR_NOT_INSTALLED,
  /** Its pages are images, and the program that reads them lacks its Vietnamese data. */
  OCR_LANGUAGE_MISSING,
  /** The program that reads images failed. Argument: what it said. */
  OCR_FAILED,
  /** Its archive is damaged. */
  BROKEN_ARCHIVE,
  /** A file within an archive is protected by a password. */
  ENCRYPTED_ARCHIVE,
  /** Archives or mails lie within each other too deeply. Argument: how deep they may. */
  ARCHIVES_TOO_DEEP,
  /** A mail or archive holds more documents than allowed. Argument: how many it may. */
  TOO_MANY_DOCUMENTS,
  /** It is larger than allowed. Arguments: megabytes found, megabytes allowed. */
  TOO_LARGE,
  /** It has more pages than allowed. Arguments: pages found, pages allowed. */
  TOO_MANY_PAGES,
  /** It unpacks to far more than its size. */
  BOMB,
  /** Its parts are nested too deeply. */
  TOO_DEEP,
  /** Reading it took too long. Argument: seconds allowed. */
  TIMED_OUT,
  /** Reading it took too much memory. Argument: megabytes allowed. */
  OUT_OF_MEMORY,
  /** The system does not let it be read. Argument: the system's reason. */
  UNREADABLE,
  /** It is damaged in some other way. Argument: the reader's reason. */
  BROKEN,
  /** The program failed; a fault to report. Argument: what happened. */
  INTERNAL
}
