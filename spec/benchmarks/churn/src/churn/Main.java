package churn;

import java.lang.ref.SoftReference;
import java.lang.ref.WeakReference;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Churn for some minutes: maps, strings, arrays of all sizes, threads, weak and soft references. Prints what the heap
 * uses and has of the machine each tenth of the time, and fails if either has grown since the second tenth.
 */
public final class Main {
  private static final int PRINTS = 10;

  private final long nanoseconds;
  private final Random random = new Random(1);
  private final Map<Integer, String> hashed = new HashMap<>();
  private final TreeMap<Long, int[]> sorted = new TreeMap<>();
  private final ArrayDeque<byte[]> queue = new ArrayDeque<>();
  private final Object[] references = new Object[1000];
  private long operations;

  public Main(long minutes) {
    nanoseconds = minutes * 60_000_000_000L;
  }

  public void run() throws InterruptedException {
    long start = System.nanoTime();
    long[] used = new long[PRINTS];
    long[] committed = new long[PRINTS];
    for (int i = 0; i < PRINTS; i++) {
      while (System.nanoTime() - start < nanoseconds / PRINTS * (i + 1)) {
        round();
      }
      System.gc();
      System.gc();
      Runtime runtime = Runtime.getRuntime();
      used[i] = runtime.totalMemory() - runtime.freeMemory();
      committed[i] = runtime.totalMemory();
      System.out.println(operations + " operations: " + used[i] / 1024 + " KiB used, " + committed[i] / 1024
          + " KiB of the machine");
    }
    boolean grown = used[PRINTS - 1] > used[1] / 10 * 12 || committed[PRINTS - 1] > committed[1] / 10 * 13;
    System.out.println(grown ? "grown" : "no growth");
    if (grown) {
      System.exit(1);
    }
  }

  private void round() throws InterruptedException {
    for (int i = 0; i < 10_000; i++) {
      operations++;
      int key = random.nextInt(20_000);
      if (key % 3 == 0) {
        hashed.remove(key);
        sorted.pollFirstEntry();
      } else {
        hashed.put(key, "value " + operations);
        sorted.put((long) key, new int[key % 40]);
      }
      while (sorted.size() > 5_000) {
        sorted.pollLastEntry();
      }
      queue.add(new byte[random.nextInt(key % 100 == 0 ? 300_000 : 2_000)]);
      if (queue.size() > 500) {
        queue.remove();
      }
      Object referent = Arrays.asList(key, operations);
      references[key % references.length] =
          key % 2 == 0 ? new WeakReference<>(referent) : new SoftReference<>(referent);
    }
    Thread thread = new Thread(() -> hashed.put(0, Thread.currentThread().getName()));
    thread.start();
    thread.join();
  }
}
