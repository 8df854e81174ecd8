package pauses;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import mirage.runtime.vm.Collector;

/**
 * The processor time of collections, full ones included, while objects are replaced at random: 64 MiB in arrays, two
 * million small objects, a map of a million entries. Prints percentiles in microseconds.
 */
public final class CollectorPauses {
  private static final class Node {
    private Node left;
    private Node right;
    private int depth;

    private Node(int depth) {
      this.depth = depth;
      if (depth > 0) {
        left = new Node(depth - 1);
        right = new Node(depth - 1);
      }
    }
  }

  private static final int MOST = 100_000;

  private final Random random = new Random(1);
  private Object kept = this;

  public void run() {
    measure("arrays of 64 KiB", () -> arrays(1024, 65536, 100_000));
    measure("arrays of 4 KiB", () -> arrays(16384, 4096, 500_000));
    measure("arrays of references", this::references);
    measure("two million nodes", this::nodes);
    measure("map of a million", this::map);
  }

  private void measure(String name, Runnable body) {
    Collector.record(MOST);
    long start = System.nanoTime();
    body.run();
    long milliseconds = (System.nanoTime() - start) / 1_000_000;
    System.out.println("| " + name + " | " + Collector.recorded() + " | " + Collector.pause(500) / 1000
        + " | " + Collector.pause(990) / 1000 + " | " + Collector.pause(1000) / 1000 + " | " + milliseconds + " |");
    kept = this;
    System.gc();
  }

  private void arrays(int count, int size, int rounds) {
    byte[][] arrays = new byte[count][];
    kept = arrays;
    for (int i = 0; i < count + rounds; i++) {
      arrays[i < count ? i : random.nextInt(count)] = new byte[size - 16];
    }
  }

  /** 64 MiB of references to old objects, and now and then to a new one. */
  private void references() {
    Object[][] arrays = new Object[64][1 << 18];
    kept = arrays;
    for (int i = 0; i < 10_000_000; i++) {
      int at = random.nextInt(1 << 24);
      arrays[at >> 18][at & (1 << 18) - 1] = (i & 15) == 0 ? new Node(0) : arrays;
    }
  }

  private void nodes() {
    Node[] trees = new Node[16];
    kept = trees;
    for (int i = 0; i < 500; i++) {
      trees[i < trees.length ? i : random.nextInt(trees.length)] = new Node(16);
    }
  }

  private void map() {
    Map<Integer, String> map = new HashMap<>();
    kept = map;
    for (int i = 0; i < 4_000_000; i++) {
      int key = random.nextInt(1_000_000);
      if ((i & 3) == 0) {
        map.remove(key);
      } else {
        map.put(key, "v" + i);
      }
    }
  }
}
