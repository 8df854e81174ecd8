package example;

/** Fails two calls deep, with a cause. */
public final class Crash {
  public void run() {
    System.out.println("About to fail");
    open("/etc/motd");
  }

  private static void open(String path) {
    try {
      read(path);
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException("cannot open " + path, e);
    }
  }

  private static void read(String path) {
    throw new IllegalArgumentException("no such file: " + path);
  }
}
