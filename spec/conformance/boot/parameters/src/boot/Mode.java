package boot;

/** How to go on. */
public enum Mode {
  CAREFUL,
  FULL_SPEED
}
