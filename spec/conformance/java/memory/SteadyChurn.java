package memory;

import java.lang.ref.WeakReference;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;

/** What is used after long churn is what was used after a little of it. */
public class SteadyChurn {
  private static final int MOST_ROUNDS = 10;
  private static final Random RANDOM = new Random(5);
  private static final Map<Integer, String> MAP = new HashMap<>();
  private static final ArrayDeque<byte[]> QUEUE = new ArrayDeque<>();
  private static WeakReference<Object> weak = new WeakReference<>(new Object());

  private static void churn(int count) throws InterruptedException {
    for (int i = 0; i < count; i++) {
      int key = RANDOM.nextInt(5000);
      if (key % 3 == 0) {
        MAP.remove(key);
      } else {
        MAP.put(key, "value " + i);
      }
      QUEUE.add(new byte[RANDOM.nextInt(i % 97 == 0 ? 100_000 : 1000)]);
      if (QUEUE.size() > 200) {
        QUEUE.remove();
      }
      weak = new WeakReference<>(weak);
      weak = new WeakReference<>(QUEUE.peek());
      if (i % 1000 == 0) {
        Thread thread = new Thread(() -> MAP.put(5001, "thread"));
        thread.start();
        thread.join();
      }
    }
  }

  private static long used() {
    System.gc();
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  /** Until a round of churn takes no more memory of the machine: how much it needs at its height is chance. */
  private static long grow() throws InterruptedException {
    Runtime runtime = Runtime.getRuntime();
    for (int round = 0; round < MOST_ROUNDS; round++) {
      long before = runtime.totalMemory();
      churn(20_000);
      if (round > 0 && runtime.totalMemory() <= before) {
        return runtime.totalMemory();
      }
    }
    System.out.println("grows still: " + runtime.totalMemory());
    return runtime.totalMemory();
  }

  public static void main(String[] args) throws InterruptedException {
    long committed = grow();
    long before = used();
    churn(100_000);
    long after = used();
    long grown = Runtime.getRuntime().totalMemory();
    System.out.println("used " + (after <= before + before / 4 + 1_000_000 ? "the same" : before + " then " + after));
    System.out.println("memory " + (grown <= committed + committed / 2 + 4_000_000 ? "the same" : committed + " then " + grown));
    System.out.println((MAP.size() > 3000) + " " + QUEUE.size());
    MAP.clear();
    QUEUE.clear();
    System.out.println(new byte[(int) (Runtime.getRuntime().maxMemory() / 4)].length > 0); // nothing was lost
  }
}
