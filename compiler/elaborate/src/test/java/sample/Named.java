package sample;

/** An app with a name. */
@SuppressWarnings("UnusedVariable")
public final class Named {
  public Named(String name) {}

  public void run() {}
}
