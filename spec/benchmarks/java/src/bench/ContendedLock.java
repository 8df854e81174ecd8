package bench;

/** Four threads that count under one lock, and give way while they hold it now and then. One operation: a lock taken. */
final class ContendedLock implements Benchmark {
  private static final int THREADS = 4;
  private static final int TIMES = 20_000;
  private static final int YIELD = 0x3ff;

  private final Object lock = new Object();
  private int count;

  @Override
  public int operations() {
    return THREADS * TIMES;
  }

  @Override
  public long round() throws InterruptedException {
    count = 0;
    Thread[] threads = new Thread[THREADS];
    for (int i = 0; i < THREADS; i++) {
      threads[i] = new Thread(this::work);
      threads[i].start();
    }
    for (Thread thread : threads) {
      thread.join();
    }
    return count;
  }

  private void work() {
    for (int i = 0; i < TIMES; i++) {
      synchronized (lock) {
        if ((++count & YIELD) == 0) {
          Thread.yield();
        }
      }
    }
  }
}
