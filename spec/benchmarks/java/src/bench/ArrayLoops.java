package bench;

/** A dot product, a running maximum, and a copy with arithmetic, over int and double arrays. One operation: an element. */
final class ArrayLoops implements Benchmark {
  private static final int SIZE = 4096;
  private static final int TIMES = 2_000;

  private final int[] a = new int[SIZE];
  private final int[] b = new int[SIZE];
  private final double[] c = new double[SIZE];
  private final double[] d = new double[SIZE];

  ArrayLoops() {
    for (int i = 0; i < SIZE; i++) {
      a[i] = i * 7 + 3;
      b[i] = i ^ 0x55;
      c[i] = i * 0.5;
    }
  }

  @Override
  public int operations() {
    return SIZE * TIMES;
  }

  @Override
  public long round() {
    long sum = 0;
    for (int i = 0; i < TIMES; i++) {
      sum += product(a, b) + largest(a);
      scale(c, d, 1.0 + i);
      sum += (long) d[i % SIZE];
    }
    return sum;
  }

  private static int product(int[] a, int[] b) {
    int sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  private static int largest(int[] a) {
    int largest = Integer.MIN_VALUE;
    for (int value : a) {
      largest = Math.max(largest, value);
    }
    return largest;
  }

  private static void scale(double[] from, double[] to, double factor) {
    for (int i = 0; i < to.length; i++) {
      to[i] = from[i] * factor + 1.0;
    }
  }
}
