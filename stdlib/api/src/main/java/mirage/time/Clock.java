package mirage.time;

import java.time.Duration;
import java.time.Instant;

/** Tells the time, and waits for it to pass. */
public interface Clock {

  /** Nanoseconds since some fixed moment. Never goes back, whatever happens to the wall clock. */
  long monotonic();

  /** The time of day, in UTC. It may jump when the machine's clock is set. */
  Instant wall();

  /**
   * Blocks the calling thread for at least that long; not at all when it is zero or negative.
   *
   * @throws InterruptedException if the thread is interrupted before
   */
  void sleep(Duration duration) throws InterruptedException;
}
