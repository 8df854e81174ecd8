package mirc.syntax.tree;

/** When the value of a parameter is known. */
public enum Stage {
  /** Not said: a device's or app's parameter that takes what it is given. */
  UNSPECIFIED,
  /** {@code build}: while compiling. */
  BUILD,
  /** {@code boot}: when the unikernel boots. */
  BOOT
}
