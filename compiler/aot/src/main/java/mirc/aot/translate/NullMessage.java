package mirc.aot.translate;

/** The text of a NullPointerException (JEP 358), as a C expression. */
final class NullMessage {
  private NullMessage() {}

  static String of(Body body, int fromTop) {
    return "NULL";
  }
}
