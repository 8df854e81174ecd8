package mirc.elaborate.graph;

/** A text that is no value of a type; the message is a phrase that says why. */
final class BadSettingException extends RuntimeException {
  private static final long serialVersionUID = 1;

  BadSettingException(String message) {
    super(message);
  }
}
