package mirc.diagnostics;

/** How bad a problem is. */
public enum Severity {
  /** The input has no meaning until this is repaired; nothing is built. */
  ERROR,
  /** The input has a meaning, though probably not the intended one. */
  WARNING
}
