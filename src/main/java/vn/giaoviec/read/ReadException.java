package vn.giaoviec.read;

import java.util.List;
import vn.giaoviec.messages.Messages;

/** A file could not be read. */
public final class ReadException extends Exception {

  private static final long serialVersionUID = 1L;

  private final Failure failure;
  private final transient List<String> arguments;

  /** Makes an exception with what was found, for the message. */
  public ReadException(Failure failure, Object... arguments) {
    super(failure.name());
    this.failure = failure;
    this.arguments = java.util.Arrays.stream(arguments).map(String::valueOf).toList();
  }

  /** Returns why. */
  public Failure failure() {
    return failure;
  }

  /** Returns whether only what reads images is missing. */
  boolean isOcrMissing() {
    return failure == Failure.OCR_NOT_INSTALLED || failure == Failure.OCR_LANGUAGE_MISSING;
  }

  /** Returns what was found. */
  public List<String> arguments() {
    return arguments;
  }

  /** Returns what was found, for people. */
  public String found(Messages messages) {
    return messages.get(failure.name() + ".found", arguments.toArray());
  }

  /** Returns what to do about it, for people. */
  public String advice(Messages messages) {
    return messages.get(failure.name() + ".advice", arguments.toArray());
  }
}
