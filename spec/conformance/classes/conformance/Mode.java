package conformance;

public enum Mode {
  FAST,
  CAREFUL,
  ONLY_ONCE
}
