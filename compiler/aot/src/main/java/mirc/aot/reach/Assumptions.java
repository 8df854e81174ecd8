package mirc.aot.reach;

/** What the analysis may conclude of a method from the rest of the program. */
public enum Assumptions {
  /**
   * The program is all that ever runs: a field has the values that reached code stores, a parameter
   * those that reached calls pass, and a class without a {@code new} has no objects.
   */
  CLOSED,
  /** Whatever declared types allow can happen, in every method. Nothing is followed. */
  OPEN
}
