package limited;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** Runs out of memory, says how much it was, and goes on. */
public final class Filler {
  private static final int MIB = 1 << 20;
  private static final int PIECE = 1000;

  private final boolean stacks;

  public Filler(boolean stacks) {
    this.stacks = stacks;
  }

  public void run() throws InterruptedException {
    figures();
    fill();
    fill();
    figures();
    if (stacks) {
      startThreads();
      startThreads();
      fill();
    }
    System.out.println("end");
  }

  /** Whether the figures are those of 16 MiB, less what a virtual machine needs for itself. */
  private static void figures() {
    Runtime runtime = Runtime.getRuntime();
    long most = runtime.maxMemory();
    long total = runtime.totalMemory();
    System.out.println(
        "most " + (most > 12 * MIB && most <= 16 * MIB)
            + ", total " + (total > 0 && total <= most)
            + ", free " + (runtime.freeMemory() > 0 && runtime.freeMemory() < total)
            + ", processors " + runtime.availableProcessors());
  }

  private static void fill() {
    List<byte[]> all = new ArrayList<>();
    try {
      while (true) {
        all.add(new byte[PIECE]);
      }
    } catch (OutOfMemoryError e) {
      long bytes = (long) all.size() * PIECE;
      all.clear();
      System.out.println(e.getMessage() + ", full " + (bytes > 10 * MIB && bytes < 16 * MIB));
    }
  }

  private static void startThreads() throws InterruptedException {
    List<Thread> threads = new ArrayList<>();
    CountDownLatch end = new CountDownLatch(1);
    try {
      while (true) {
        Thread thread = new Thread(() -> await(end));
        thread.start();
        threads.add(thread);
      }
    } catch (OutOfMemoryError e) {
      int count = threads.size();
      end.countDown();
      for (Thread thread : threads) {
        thread.join();
      }
      System.out.println(e.getMessage() + ", many " + (count > 500));
    }
  }

  private static void await(CountDownLatch end) {
    try {
      end.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
