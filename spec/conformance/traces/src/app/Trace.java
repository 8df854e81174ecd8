package app;

/** Prints what a step throws. */
final class Trace {
  /** Never constant, for the compiler's sake. */
  static int count;

  interface Step {
    void run() throws Throwable;
  }

  private Trace() {}

  static void of(String title, Step step) {
    System.out.println("-- " + title);
    try {
      step.run();
      System.out.println("nothing thrown");
    } catch (Throwable thrown) {
      thrown.printStackTrace(System.out);
    }
  }

  static int fail(String message) {
    count++;
    throw new IllegalStateException(message);
  }
}
