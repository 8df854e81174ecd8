package conformance;

/** Takes what no type of the language is for. */
public final class Odd {
  public Odd(Thread thread) {}

  public void run() {}
}
