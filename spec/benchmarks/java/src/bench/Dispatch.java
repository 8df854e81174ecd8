package bench;

import java.util.function.IntUnaryOperator;

/** Calls of interfaces, abstract classes and lambdas, with one, two and five targets. One operation: a call. */
final class Dispatch implements Benchmark {
  private static final int CALLS = 1_000_000;

  private interface Shape {
    int area(int scale);
  }

  private record Square(int side) implements Shape {
    @Override
    public int area(int scale) {
      return side * side + scale;
    }
  }

  private record Rectangle(int width, int height) implements Shape {
    @Override
    public int area(int scale) {
      return width * height - scale;
    }
  }

  private record Triangle(int base, int height) implements Shape {
    @Override
    public int area(int scale) {
      return base * height / 2 + scale;
    }
  }

  private record Circle(int radius) implements Shape {
    @Override
    public int area(int scale) {
      return radius * radius * 3 ^ scale;
    }
  }

  private record Line(int length) implements Shape {
    @Override
    public int area(int scale) {
      return scale & length;
    }
  }

  private abstract static class Counter {
    abstract int next(int value);
  }

  private static final class Up extends Counter {
    @Override
    int next(int value) {
      return value + 1;
    }
  }

  private static final class Down extends Counter {
    @Override
    int next(int value) {
      return value - 3;
    }
  }

  private final Shape[] shapes = {
    new Square(3), new Rectangle(2, 5), new Triangle(4, 3), new Circle(2), new Line(9), new Square(8), new Circle(5),
    new Line(3),
  };
  private final Counter[] counters = {new Up(), new Down(), new Up()};

  @Override
  public int operations() {
    return CALLS * 3;
  }

  @Override
  public long round() {
    int sum = 0;
    for (int i = 0; i < CALLS; i++) {
      sum += shapes[i & 7].area(i);
    }
    int at = 0;
    for (int i = 0; i < CALLS; i++) {
      sum = counters[at].next(sum);
      at = at == 2 ? 0 : at + 1;
    }
    int offset = sum;
    sum = apply(n -> n + offset, sum) ^ apply(n -> n * 31 ^ offset, sum);
    return sum;
  }

  private static int apply(IntUnaryOperator operator, int start) {
    int value = start;
    for (int i = 0; i < CALLS / 2; i++) {
      value = operator.applyAsInt(value);
    }
    return value;
  }
}
