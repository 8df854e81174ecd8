package app;

/** Constructors and initialisers, of exceptions too. */
final class Constructors {
  static class Failing {
    Failing(String message) {
      Trace.fail(message);
    }
  }

  static class Child extends Failing {
    private final int value = 1;

    Child() {
      super("super");
    }
  }

  static final class FieldInitializer {
    private final int before = Trace.count;
    private final int value = Trace.fail("field");
  }

  static final class InstanceInitializer {
    {
      if (Trace.count > 0) {
        Trace.fail("initialiser");
      }
    }
  }

  static final class StaticInitializer {
    static final int VALUE = Trace.fail("static");

    static void touch() {}
  }

  static final class StaticBlock {
    static int value;

    static {
      int[] none = new int[Trace.count - Trace.count];
      value = none[1];
    }
  }

  static final class Own extends RuntimeException {
    Own(String message) {
      super(message, new Own(2));
    }

    Own(int depth) {
      super("depth " + depth, depth == 0 ? null : new Own(depth - 1));
    }
  }

  static class Made extends Exception {
    Made() {
      this(checked("made"));
    }

    Made(String message) {
      super(message);
    }

    private static String checked(String text) {
      return text;
    }
  }

  static final class MadeToFail extends Exception {
    MadeToFail() {
      super(String.valueOf(Trace.fail("in the arguments of super")));
    }
  }

  record Positive(int value) {
    Positive {
      if (value <= 0) {
        throw new IllegalArgumentException("not positive: " + value);
      }
    }
  }

  enum Level {
    LOW {
      @Override
      int of() {
        return Trace.fail("low");
      }
    };

    abstract int of();
  }

  static void all() {
    Trace.of("constructor", () -> new Failing("constructor"));
    Trace.of("super constructor", Child::new);
    Trace.of("field initialiser", FieldInitializer::new);
    Trace.of("instance initialiser", InstanceInitializer::new);
    Trace.of("static initialiser", StaticInitializer::touch);
    Trace.of("class in error", StaticInitializer::touch);
    Trace.of("static block", () -> System.out.println(StaticBlock.value));
    Trace.of(
        "own exception",
        () -> {
          throw new Own("own");
        });
    Trace.of(
        "exception with two constructors",
        () -> {
          throw new Made();
        });
    Trace.of(
        "exception whose constructor fails",
        () -> {
          throw new MadeToFail();
        });
    Trace.of("record", () -> new Positive(-Trace.count));
    Trace.of("enum constant with a body", Level.LOW::of);
    Trace.of("enum", () -> Level.valueOf("HIGH"));
  }
}
