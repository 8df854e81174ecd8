package conformance;

/** Has two public constructors. */
public final class Two {
  public Two(String name) {}

  public Two(long number) {}

  public void run() {}
}
