package mirc.aot.fuzz;

import java.util.List;
import java.util.Random;

/** Random choices, equal for equal seeds on every machine. */
final class Choice {
  private final Random random;

  Choice(long seed) {
    random = new Random(seed);
  }

  /** From 0 to {@code bound - 1}. */
  int below(int bound) {
    return random.nextInt(bound);
  }

  /** From {@code from} to {@code to}, both included. */
  int between(int from, int to) {
    return from + random.nextInt(to - from + 1);
  }

  boolean once(int in) {
    return random.nextInt(in) == 0;
  }

  <T> T of(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  String of(String... values) {
    return values[random.nextInt(values.length)];
  }

  long seed() {
    return random.nextLong();
  }
}
