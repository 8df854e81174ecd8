package mirc.dependencies.maven;

import java.io.IOException;

/**
 * Coordinates for which no file could be had. The message is one sentence that a user can act on.
 */
public final class UnresolvedException extends IOException {
  private static final long serialVersionUID = 1;

  UnresolvedException(String message, Throwable cause) {
    super(message, cause);
  }
}
