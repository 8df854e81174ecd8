package mirage.runtime.boot;

/** A text that is no value of the parameter's type; the message completes a sentence. */
final class BadValueException extends Exception {
  private static final long serialVersionUID = 1;

  BadValueException(String message) {
    super(message, null, false, false);
  }
}
