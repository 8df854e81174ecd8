package mirc.syntax.tree;

/** The units of durations. */
public enum DurationUnit {
  /** Nanoseconds. */
  NANOSECONDS("ns", 1),
  /** Microseconds. */
  MICROSECONDS("us", 1_000),
  /** Milliseconds. */
  MILLISECONDS("ms", 1_000_000),
  /** Seconds. */
  SECONDS("s", 1_000_000_000L),
  /** Minutes. */
  MINUTES("min", 60_000_000_000L),
  /** Hours. */
  HOURS("h", 3_600_000_000_000L),
  /** Days of 24 hours. */
  DAYS("d", 86_400_000_000_000L);

  private final String text;
  private final long nanoseconds;

  DurationUnit(String text, long nanoseconds) {
    this.text = text;
    this.nanoseconds = nanoseconds;
  }

  /** As it is written. */
  public String text() {
    return text;
  }

  /** How many nanoseconds one is. */
  public long nanoseconds() {
    return nanoseconds;
  }
}
