package mirc.aot;

/** What an image proves of itself while it runs. */
public enum Checking {
  /** Nothing: the image that users run. */
  NONE,
  /**
   * Whatever the analysis knows of fields, parameters, results, locals and branches is asserted
   * where values come from; a fact that does not hold ends the guest with a panic that names it.
   */
  FACTS
}
