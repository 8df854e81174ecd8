package example;

import java.time.Duration;
import java.time.Instant;
import mirage.time.Clock;

/** Prints the time of day, and how long a pause took by the monotonic clock. */
public final class ClockReader {
  private final Clock clock;
  private final Duration pause;

  public ClockReader(Clock clock, Duration pause) {
    this.clock = clock;
    this.pause = pause;
  }

  public void run() throws InterruptedException {
    Instant wall = clock.wall();
    long start = clock.monotonic();
    clock.sleep(pause);
    Duration taken = Duration.ofNanos(clock.monotonic() - start);
    System.out.println("The time is " + wall);
    System.out.println("The pause was long enough: " + (taken.compareTo(pause) >= 0));
    System.out.println(
        "The wall clock moved with it: " + (clock.wall().compareTo(wall.plus(pause)) >= 0));
  }
}
