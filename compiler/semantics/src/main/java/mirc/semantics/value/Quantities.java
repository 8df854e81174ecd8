package mirc.semantics.value;

import java.util.List;

/** Durations and sizes as text, in the largest unit that divides them. */
final class Quantities {
  private record Unit(String name, long factor) {}

  private static final List<Unit> TIMES =
      List.of(
          new Unit("d", 86_400_000_000_000L),
          new Unit("h", 3_600_000_000_000L),
          new Unit("min", 60_000_000_000L),
          new Unit("s", 1_000_000_000L),
          new Unit("ms", 1_000_000L),
          new Unit("us", 1_000L),
          new Unit("ns", 1L));

  private static final List<Unit> SIZES =
      List.of(
          new Unit("GiB", 1L << 30),
          new Unit("MiB", 1L << 20),
          new Unit("KiB", 1L << 10),
          new Unit("B", 1L));

  private Quantities() {}

  static String duration(long nanoseconds) {
    return nanoseconds == 0 ? "0 s" : text(nanoseconds, TIMES);
  }

  static String size(long bytes) {
    return bytes == 0 ? "0 B" : text(bytes, SIZES);
  }

  private static String text(long amount, List<Unit> units) {
    for (Unit unit : units) {
      if (amount % unit.factor() == 0) {
        return amount / unit.factor() + " " + unit.name();
      }
    }
    throw new AssertionError("the last unit is one");
  }
}
