package example;

/** An application that has nothing to do. */
public final class Noop {
  public void run() {}
}
