package bench;

import java.util.concurrent.locks.LockSupport;

/** Two threads that wake each other in turn. One operation: a switch from one to the other. */
final class ThreadSwitch implements Benchmark {
  private static final int TURNS = 5_000;

  private volatile boolean first;

  @Override
  public int operations() {
    return TURNS * 2;
  }

  @Override
  public long round() throws InterruptedException {
    Thread main = Thread.currentThread();
    first = true;
    Thread other =
        new Thread(
            () -> {
              for (int i = 0; i < TURNS; i++) {
                while (first) {
                  LockSupport.park(this);
                }
                first = true;
                LockSupport.unpark(main);
              }
            });
    other.start();
    for (int i = 0; i < TURNS; i++) {
      first = false;
      LockSupport.unpark(other);
      while (!first) {
        LockSupport.park(this);
      }
    }
    other.join();
    return TURNS;
  }
}
