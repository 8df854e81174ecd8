package unnamed;

/** Compiled without the names of its parameters. */
public final class Parameters {
  public Parameters(String text) {}

  public void run() {}
}
