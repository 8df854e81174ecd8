package conformance;

/** The smallest app. */
public final class Hello {
  public void run() {}
}
