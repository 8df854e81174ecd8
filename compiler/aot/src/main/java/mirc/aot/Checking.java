package mirc.aot;

/** What an image proves of itself while it runs. */
public enum Checking {
  /** Nothing: the image that users run. */
  NONE,
  /**
   * Whatever the analysis knows of fields, parameters, results, locals and branches is asserted
   * where values come from; a fact that does not hold ends the guest with a panic that names it.
   */
  FACTS,
  /**
   * Each kind of check that the translator writes can be switched off in the finished image, to see
   * whether a test notices.
   */
  SWITCHABLE
}
