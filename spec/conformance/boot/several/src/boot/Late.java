package boot;

import java.time.Duration;

/** Ends after a while. */
public final class Late {
  private final Duration pause;

  public Late(Duration pause) {
    this.pause = pause;
  }

  public void run() throws InterruptedException {
    Thread.sleep(pause.toMillis());
    System.out.println("late on " + Thread.currentThread().getName());
  }
}
