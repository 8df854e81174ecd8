package conformance;

public abstract class Unfinished implements Network {
  /** A class nested in another. */
  public static final class Nested {
    public void run() {}
  }

  /** A class whose instances belong to one of another. */
  public final class Inner {
    public void run() {}
  }
}
