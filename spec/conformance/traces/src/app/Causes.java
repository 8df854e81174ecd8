package app;

import java.util.Arrays;

/** Causes, suppressed exceptions, finally. */
final class Causes {
  static final class Door implements AutoCloseable {
    private final String name;

    Door(String name) {
      this.name = name;
    }

    @Override
    public void close() {
      Trace.fail("closing " + name);
    }
  }

  private static void wrap(int depth) {
    try {
      if (depth == 0) {
        Trace.fail("bottom");
      }
      wrap(depth - 1);
    } catch (IllegalStateException caught) {
      throw new IllegalStateException("level " + depth, caught);
    }
  }

  @SuppressWarnings("finally")
  private static int instead() {
    try {
      return Trace.fail("replaced");
    } finally {
      Trace.fail("in finally");
    }
  }

  private static void nested() {
    try {
      try {
        Trace.fail("first");
      } finally {
        Trace.count++;
        Integer.parseInt("second");
      }
    } catch (NumberFormatException caught) {
      IllegalArgumentException other = new IllegalArgumentException(caught);
      other.addSuppressed(new Constructors.Own("suppressed"));
      throw other;
    }
  }

  private static Throwable rethrown;

  static void all() {
    Trace.of("causes", () -> wrap(3));
    Trace.of("finally", Causes::instead);
    Trace.of("nested", Causes::nested);
    Trace.of(
        "suppressed",
        () -> {
          try (Door first = new Door("first");
              Door second = new Door("second")) {
            Trace.fail("inside");
          }
        });
    Trace.of(
        "thrown twice",
        () -> {
          rethrown = new Exception("made here");
          rethrow();
        });
    Trace.of(
        "filled in again",
        () -> {
          rethrown.fillInStackTrace();
          rethrow();
        });
    Trace.of(
        "circular",
        () -> {
          Exception one = new Exception("one");
          Exception two = new Exception("two", one);
          one.initCause(two);
          throw one;
        });
    Trace.of(
        "without trace",
        () -> {
          throw new Exception("bare", null, false, false) {};
        });
    Trace.of(
        "trace of another",
        () -> {
          Exception changed = new Exception("changed");
          StackTraceElement[] frames = changed.getStackTrace();
          changed.setStackTrace(Arrays.copyOf(frames, 1));
          throw changed;
        });
  }

  private static void rethrow() throws Throwable {
    try {
      throw rethrown;
    } catch (RuntimeException never) {
      System.out.println(never);
    }
  }
}
