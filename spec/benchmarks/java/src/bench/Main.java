package bench;

import java.util.Arrays;

/**
 * Runs one benchmark, by name: rounds until it is warm, then rounds whose times are kept. Prints its name, the median
 * and the best of the rounds in nanoseconds for an operation, and what the rounds computed.
 */
public final class Main {
  private static final int LEAST_ROUNDS = 5;
  private static final int MOST_ROUNDS = 10_000;

  private final String name;
  private final long seconds;

  public Main(String name, long seconds) {
    this.name = name;
    this.seconds = seconds;
  }

  /** The same on HotSpot: name, seconds. */
  public static void main(String[] arguments) throws Exception {
    new Main(arguments[0], Long.parseLong(arguments[1])).run();
  }

  public void run() throws Exception {
    Benchmark benchmark = named(name);
    long value = benchmark.round();
    rounds(benchmark, value);
    double[] times = rounds(benchmark, value);
    Arrays.sort(times);
    System.out.println(name + " " + text(times[times.length / 2]) + " " + text(times[0]) + " " + value);
  }

  /** Nanoseconds for an operation, of each round. */
  private double[] rounds(Benchmark benchmark, long value) throws Exception {
    double[] times = new double[MOST_ROUNDS];
    int count = 0;
    long start = System.nanoTime();
    long now = start;
    while (count < LEAST_ROUNDS || (now - start < seconds * 1_000_000_000 && count < MOST_ROUNDS)) {
      long before = now;
      if (benchmark.round() != value) {
        throw new IllegalStateException(name + " is not the same in each round");
      }
      now = System.nanoTime();
      times[count++] = (double) (now - before) / benchmark.operations();
    }
    return Arrays.copyOf(times, count);
  }

  /** Two decimals, without what a formatter would add to the image. */
  private static String text(double value) {
    long hundredths = Math.round(value * 100);
    return hundredths / 100 + "." + hundredths / 10 % 10 + hundredths % 10;
  }

  private static Benchmark named(String name) {
    switch (name) {
      case "arrays":
        return new ArrayLoops();
      case "checksum":
        return new Checksum();
      case "create":
        return new ThreadCreation();
      case "dispatch":
        return new Dispatch();
      case "exceptions":
        return new Exceptions();
      case "lock":
        return new ContendedLock();
      case "map":
        return new HashMapChurn();
      case "nbody":
        return new Bodies();
      case "sha256":
        return new Sha256();
      case "streams":
        return new Streams();
      case "switch":
        return new ThreadSwitch();
      case "text":
        return new Text();
      case "trees":
        return new BinaryTrees();
      default:
        throw new IllegalArgumentException("no benchmark `" + name + "`");
    }
  }
}
