package bench;

/** Starts threads that do next to nothing, and joins them. One operation: a thread's life. */
final class ThreadCreation implements Benchmark {
  private static final int THREADS = 500;

  private int count;

  @Override
  public int operations() {
    return THREADS;
  }

  @Override
  public long round() throws InterruptedException {
    count = 0;
    for (int i = 0; i < THREADS; i++) {
      Thread thread = new Thread(() -> count++);
      thread.start();
      thread.join();
    }
    return count;
  }
}
