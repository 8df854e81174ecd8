package app;

import java.util.Collections;
import java.util.List;

/** Classes in classes, bridge methods, interfaces. */
final class Classes {
  final class Inner {
    final class Innermost {
      int deep() {
        return outer();
      }
    }

    int deep() {
      return new Innermost().deep();
    }
  }

  private int outer() {
    return Trace.fail("outer");
  }

  interface Shape<T> extends Comparable<T> {
    T self();

    default int area() {
      return side() * helper();
    }

    private int helper() {
      return Trace.fail("private method of an interface");
    }

    int side();

    static int zero() {
      return Trace.fail("static method of an interface");
    }
  }

  static final class Square implements Shape<Square> {
    @Override
    public Square self() {
      Trace.fail("covariant");
      return this;
    }

    @Override
    public int side() {
      return 1;
    }

    @Override
    public int compareTo(Square other) {
      return other.side() + Trace.fail("compareTo");
    }
  }

  @SuppressWarnings("unchecked")
  static void all() {
    Trace.of("inner class", () -> new Classes().new Inner().deep());
    Runnable anonymous =
        new Runnable() {
          @Override
          public void run() {
            Trace.fail("anonymous");
          }
        };
    Trace.of("anonymous class", anonymous::run);
    class Local {
      int go(int... values) {
        return values[values.length];
      }
    }
    Trace.of("local class", () -> new Local().go(1, 2));
    Shape<Square> shape = new Square();
    Trace.of("bridge", shape::self);
    Trace.of("bridge by a raw call", () -> ((Comparable<Object>) (Comparable<?>) shape).compareTo("x"));
    Trace.of("bridge in the library", () -> Collections.max(List.of(new Square(), new Square())));
    Trace.of("default method", shape::area);
    Trace.of("static method of an interface", Shape::zero);
    Trace.of("synchronized", Classes::locked);
  }

  private static synchronized void locked() {
    synchronized (Classes.class) {
      Trace.fail("locked");
    }
  }
}
