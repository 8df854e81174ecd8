package bench;

import java.util.HashMap;
import java.util.Map;

/** Puts, counts and removes String keys of a HashMap. One operation: a key. */
final class HashMapChurn implements Benchmark {
  private static final int KEYS = 20_000;
  private static final int TIMES = 10;

  private final String[] names = new String[KEYS];

  HashMapChurn() {
    for (int i = 0; i < KEYS; i++) {
      names[i] = "key-" + i * 7919 % KEYS;
    }
  }

  @Override
  public int operations() {
    return KEYS * TIMES;
  }

  @Override
  public long round() {
    long sum = 0;
    for (int i = 0; i < TIMES; i++) {
      Map<String, Integer> counts = new HashMap<>();
      for (int j = 0; j < KEYS; j++) {
        String name = names[j];
        Integer old = counts.get(name);
        counts.put(name, old == null ? 1 : old + 1);
        counts.merge(names[j * 31 % KEYS], 1, Integer::sum);
      }
      for (int value : counts.values()) {
        sum += value;
      }
      for (int j = 0; j < KEYS; j += 2) {
        counts.remove(names[j]);
      }
      sum += counts.size();
    }
    return sum;
  }
}
