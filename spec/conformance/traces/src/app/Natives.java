package app;

import java.lang.reflect.Array;
import java.util.HashSet;
import java.util.Set;

/** Native methods of the JDK, full stacks, and what threads do not catch. */
final class Natives {
  static final class Failing {
    static final int VALUE = Trace.fail("initialiser");
  }

  private static final class Shy implements Cloneable {
    Object copy() throws CloneNotSupportedException {
      return super.clone();
    }
  }

  private static final class Single {
    Object copy() throws CloneNotSupportedException {
      return super.clone();
    }
  }

  static void all() throws Exception {
    int[] numbers = new int[3];
    Object texts = new String[1];
    Trace.of("arraycopy", () -> System.arraycopy(numbers, 2, numbers, 0, 2));
    Trace.of("arraycopy of others", () -> System.arraycopy(numbers, 0, texts, 0, 1));
    Trace.of("arraycopy of null", () -> System.arraycopy(null, 0, numbers, 0, 1));
    Trace.of("arraycopy stores", () -> System.arraycopy(new Object[] {1}, 0, texts, 0, 1));
    Trace.of("clone", () -> new Single().copy());
    Trace.of("clone of a cloneable", () -> new Shy().copy());
    Trace.of("notify", () -> new Object().notify());
    Trace.of("wait", () -> new Object().wait());
    Trace.of("wait with a wrong time", () -> new Object().wait(-1));
    Trace.of("array set", () -> Array.set(numbers, 0, "x"));
    Trace.of("array get", () -> Array.get(numbers, 3));
    Trace.of("array length", () -> Array.getLength("x"));
    Trace.of("array of negative length", () -> Array.newInstance(int.class, -1));
    Trace.of("forName", () -> Class.forName("app.Natives$Failing"));
    Trace.of(
        "interrupted sleep",
        () -> {
          Thread.currentThread().interrupt();
          Thread.sleep(1000);
        });
    Trace.of(
        "interrupted wait",
        () -> {
          Thread.currentThread().interrupt();
          synchronized (numbers) {
            numbers.wait();
          }
        });
    Trace.of(
        "interrupted join",
        () -> {
          Thread.currentThread().interrupt();
          Thread.currentThread().join();
        });
    Trace.of("started twice", () -> Thread.currentThread().start());
    Trace.of("full stack", Natives::overflow);
    Thread thread = new Thread(() -> Trace.fail("not caught"), "careless");
    thread.setUncaughtExceptionHandler((where, thrown) -> Trace.of(where.getName(), () -> {
      throw thrown;
    }));
    thread.start();
    thread.join();
  }

  private static int deeper(int depth) {
    return depth + deeper(depth + 1);
  }

  private static void overflow() throws Exception {
    try {
      deeper(0);
    } catch (StackOverflowError full) {
      Set<StackTraceElement> frames = new HashSet<>(Set.of(full.getStackTrace()[1]));
      for (StackTraceElement frame : full.getStackTrace()) {
        frames.add(frame);
      }
      throw new Exception(full.getStackTrace().length + " " + frames, full.getCause());
    }
  }
}
