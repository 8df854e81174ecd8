import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Lets every check that the translator writes fail once, and prints what came of it. */
public class Checks {
  /** Written behind a check without a call between them, and so only if the check let it. */
  static int seen;

  static synchronized int locked(int n) {
    return n + 1;
  }

  interface Shape {
    int size();
  }

  static class Square implements Shape {
    int side = 2;

    public int size() {
      return side;
    }

    int virtual() {
      return side;
    }

    void fail(int n) {
      if (n < 9) {
        throw new IllegalStateException("fails " + n);
      }
    }
  }

  static class Fails implements Runnable {
    Fails(int n) {
      if (n == 0) {
        throw new IllegalStateException("constructor");
      }
    }

    @Override
    public void run() {
      throw new IllegalStateException("interface");
    }
  }

  static class Round extends Square {
    @Override
    public int size() {
      return 3;
    }

    @Override
    int virtual() {
      return 4;
    }

    @Override
    void fail(int n) {
      seen = n;
      throw new IllegalArgumentException("fails");
    }
  }

  static class Reads {
    static int value = log("Reads");
  }

  static class Writes {
    static int value = log("Writes");
  }

  static class Calls {
    static final int VALUE = log("Calls");

    static int call() {
      return 1;
    }
  }

  static class Makes {
    static final int VALUE = log("Makes");
  }

  static class FailsRead {
    static int value = Integer.parseInt("read");
  }

  static class FailsWrite {
    static int value = Integer.parseInt("write");
  }

  static class Node {
    final Node next;

    Node(Node next) {
      this.next = next;
    }
  }

  static int log(String text) {
    System.out.println(text);
    return 5;
  }

  static int depth(int n) {
    return n == -1 ? 0 : 1 + depth(n + 1);
  }

  static void probe(int kind, int zero) throws Throwable {
    boolean none = zero == 0;
    Object[] objects = none ? null : new String[1];
    int[] ints = none ? null : new int[1];
    long[] longs = none ? null : new long[1];
    float[] floats = none ? null : new float[1];
    double[] doubles = none ? null : new double[1];
    byte[] bytes = none ? null : new byte[1];
    char[] chars = none ? null : new char[1];
    short[] shorts = none ? null : new short[1];
    Square square = none ? null : zero == 1 ? new Square() : new Round();
    Shape shape = square;
    switch (kind) {
      case 0 -> log("ints " + ints[zero]);
      case 1 -> log("longs " + longs[zero]);
      case 2 -> log("floats " + floats[zero]);
      case 3 -> log("doubles " + doubles[zero]);
      case 4 -> log("objects " + objects[zero]);
      case 5 -> log("bytes " + bytes[zero]);
      case 6 -> log("chars " + (int) chars[zero]);
      case 7 -> log("shorts " + shorts[zero]);
      case 8 -> ints[zero] = 1;
      case 9 -> longs[zero] = 1;
      case 10 -> floats[zero] = 1;
      case 11 -> doubles[zero] = 1;
      case 12 -> objects[zero] = "text";
      case 13 -> bytes[zero] = 1;
      case 14 -> chars[zero] = 1;
      case 15 -> shorts[zero] = 1;
      case 16 -> log("length " + ints.length);
      case 17 -> log("side " + square.side);
      case 18 -> square.side = 7;
      case 19 -> log("virtual " + square.virtual());
      case 20 -> log("interface " + shape.size());
      case 21 -> {
        synchronized (square) {
          log("locked");
        }
      }
      case 22 -> throw none ? null : new IllegalStateException("thrown");
      default -> log("nothing");
    }
    log("after");
  }

  static void more(int kind, int zero, Object thing) throws Throwable {
    switch (kind) {
      case 0 -> log("divided " + 7 / zero);
      case 1 -> log("divided " + 7L / (long) zero);
      case 2 -> log("rest " + 7 % zero);
      case 3 -> log("rest " + 7L % (long) zero);
      case 4 -> log("cast " + ((Square) thing).side);
      case 5 -> ((Object[]) (zero == 0 ? new String[1] : new Object[1]))[0] = thing;
      case 6 -> log("array " + new int[zero - 1].length);
      case 7 -> log("array " + new String[zero - 1].length);
      case 8 -> log("array " + new int[2][zero - 1].length);
      case 9 -> seen = FailsRead.value + 9;
      case 10 -> {
        FailsWrite.value = 3;
        seen = 10;
      }
      case 11 -> log("parsed " + Integer.parseInt(thing.toString()));
      case 12 -> log("reads " + Reads.value);
      case 13 -> Writes.value = 3;
      case 14 -> log("calls " + Calls.call());
      case 15 -> log("makes " + (new Makes() != null));
      case 16 -> log("depth " + depth(zero));
      case 17 -> fill();
      case 18 -> {
        (zero == 0 ? new Square() : new Round()).fail(zero);
        seen = 18;
      }
      case 19 -> {
        new Fails(zero);
        seen = 19;
      }
      case 20 -> {
        (zero == 0 ? new Fails(1) : (Runnable) () -> seen++).run();
        seen = 20;
      }
      // The library initialises a class here by its Class object, for what that leaves elsewhere.
      case 21 -> log("list " + Stream.of(zero).toList());
      default -> log("nothing");
    }
    log("after");
  }

  /** Takes all memory, first in large pieces, so that the last thing to fail is a small object. */
  static void fill() {
    List<Object> all = new ArrayList<>(1000);
    Node node = null;
    for (int size = 1 << 20; size >= 1 << 10; size /= 4) {
      try {
        while (true) {
          all.add(new byte[size]);
        }
      } catch (OutOfMemoryError e) {
        node = null;
      }
    }
    while (true) {
      seen = 0;
      node = new Node((seen = 17) == 17 ? node : null);
    }
  }

  public static void main(String[] arguments) {
    System.out.println("locked " + locked(1));
    int zero = arguments.length;
    for (int value : new int[] {zero, zero + 1, zero + 2}) {
      for (int kind = 0; kind <= 23; kind++) {
        try {
          probe(kind, value);
        } catch (Throwable e) {
          log(kind + ": " + e.getClass().getName() + ": " + e.getMessage());
        }
      }
    }
    for (int kind = 0; kind <= 22; kind++) {
      seen = -1;
      try {
        more(kind, zero, kind == 11 ? "seven" : Integer.valueOf(zero));
      } catch (StackOverflowError | OutOfMemoryError e) {
        log(kind + ": " + e.getClass().getName());
      } catch (Throwable e) {
        log(kind + ": " + e.getClass().getName() + ": " + e.getMessage());
      }
      log("seen " + seen);
    }
    log("end");
  }
}
