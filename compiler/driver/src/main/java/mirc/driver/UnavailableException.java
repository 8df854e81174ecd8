package mirc.driver;

import java.io.Serial;

/**
 * Something outside the project is not there: a JDK, a network, a writable folder. The message is
 * one sentence for the user, with what to do about it.
 */
public final class UnavailableException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1;

  public UnavailableException(String message) {
    super(message);
  }

  public UnavailableException(String message, Throwable cause) {
    super(message, cause);
  }
}
