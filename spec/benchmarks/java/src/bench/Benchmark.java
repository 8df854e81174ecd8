package bench;

/** Work that is measured in rounds of equal operations. */
public interface Benchmark {
  /** Operations of one round: some tens of milliseconds. */
  int operations();

  /**
   * Does one round.
   *
   * @return a value that depends on all of its work, the same in each round
   */
  long round() throws Exception;
}
