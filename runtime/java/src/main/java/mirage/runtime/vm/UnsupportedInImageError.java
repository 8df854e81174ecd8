package mirage.runtime.vm;

/** Thrown where a program uses a part of the JDK that an image does not have; names it. */
public final class UnsupportedInImageError extends LinkageError {
  private static final long serialVersionUID = 1L;

  /**
   * Makes the error.
   *
   * @param message the member and the reason, as in "java.lang.Runtime.exec is not in images: …"
   */
  public UnsupportedInImageError(String message) {
    super(message);
  }
}
