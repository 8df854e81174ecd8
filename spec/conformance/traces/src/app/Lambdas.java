package app;

import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;

/** Lambdas and references to methods. */
final class Lambdas {
  static void all() {
    String captured = "captured " + Trace.count;
    Trace.of("lambda", () -> Trace.fail("lambda"));
    Trace.of("capturing lambda", () -> Trace.fail(captured));
    Trace.of(
        "nested lambdas",
        () -> {
          Supplier<Supplier<Integer>> outer = () -> () -> Trace.fail("inner");
          outer.get().get();
        });
    IntUnaryOperator twice = x -> x / (x - x);
    Trace.of("lambda of an expression", () -> twice.applyAsInt(4));
    Function<String, Integer> reference = Trace::fail;
    Trace.of("reference to a static method", () -> reference.apply("static"));
    Function<String, Integer> parse = Integer::parseInt;
    Trace.of("reference into the library", () -> parse.apply("x1"));
    Function<Object, String> unbound = Object::toString;
    Trace.of("unbound reference", () -> unbound.apply(new Thrower("unbound")));
    Trace.of("unbound reference to null", () -> unbound.apply(null));
    Thrower thrower = new Thrower("bound");
    Supplier<String> bound = thrower::toString;
    Trace.of("bound reference", bound::get);
    Function<String, Thrower> constructor = Thrower::checked;
    Trace.of("reference", () -> constructor.apply(null));
    Function<Integer, int[]> array = int[]::new;
    Trace.of("array constructor", () -> array.apply(-1));
    Function<String, Constructors.Failing> failing = Constructors.Failing::new;
    Trace.of("constructor reference", () -> failing.apply("constructor reference"));
  }

  static final class Thrower {
    private final String message;

    Thrower(String message) {
      this.message = message;
    }

    static Thrower checked(String message) {
      return new Thrower(message.trim());
    }

    @Override
    public String toString() {
      throw new UnsupportedOperationException(message);
    }

    @Override
    public int hashCode() {
      return Trace.fail("hashCode of " + message);
    }

    @Override
    public boolean equals(Object other) {
      return Trace.fail("equals of " + message) == 0;
    }
  }
}
