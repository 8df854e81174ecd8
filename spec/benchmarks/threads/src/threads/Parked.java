package threads;

import java.util.concurrent.CountDownLatch;

/** Threads that wait until all of them do, and for two seconds more. */
public final class Parked {
  private final int count;
  private int ended;

  public Parked(long count) {
    this.count = (int) count;
  }

  public void run() throws InterruptedException {
    CountDownLatch started = new CountDownLatch(count);
    CountDownLatch end = new CountDownLatch(1);
    Thread[] threads = new Thread[count];
    long before = System.nanoTime();
    for (int i = 0; i < count; i++) {
      threads[i] = new Thread(() -> body(started, end));
      threads[i].start();
    }
    started.await();
    long nanoseconds = System.nanoTime() - before;
    System.gc();
    System.out.println("parked " + count + ", started in " + nanoseconds / count + " ns each, "
        + Runtime.getRuntime().totalMemory() / 1024 + " KiB of heap");
    Thread.sleep(2000);
    end.countDown();
    for (Thread thread : threads) {
      thread.join();
    }
    System.out.println("ended " + ended);
  }

  private void body(CountDownLatch started, CountDownLatch end) {
    started.countDown();
    try {
      end.await();
      ended++;
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
