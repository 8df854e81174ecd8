package mirc.dependencies.lock;

/** A lock file that cannot be understood; the message says why in one sentence. */
public final class LockFormatException extends Exception {
  private static final long serialVersionUID = 1;

  private final int line;

  LockFormatException(int line, String message) {
    super(message);
    this.line = line;
  }

  /** The line with the fault, from 1. */
  public int line() {
    return line;
  }
}
