package mirc.driver;

/** Is told what mirc is doing, so that a person who waits knows for what. */
@FunctionalInterface
public interface Progress {
  /** Says nothing. */
  Progress NONE = step -> {};

  /**
   * A step begins, or has come further.
   *
   * @param step a few words in the present participle, such as {@code compiling 12 C files}
   */
  void step(String step);

  /** A step begins that takes minutes and happens seldom, worth a line in a log. */
  default void notice(String step) {
    step(step);
  }
}
