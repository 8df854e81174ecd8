package mirage.time;

import java.time.Duration;
import java.time.Instant;

/** The machine's own clocks. */
public final class SystemClock implements Clock {

  @Override
  public long monotonic() {
    return System.nanoTime();
  }

  @Override
  public Instant wall() {
    return Instant.now();
  }

  @Override
  public void sleep(Duration duration) throws InterruptedException {
    if (!duration.isNegative() && !duration.isZero()) {
      // Rounded up: a sleep is never shorter than asked for.
      Thread.sleep(duration.plusNanos(999_999).toMillis());
    }
  }
}
