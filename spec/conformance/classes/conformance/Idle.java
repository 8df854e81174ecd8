package conformance;

/** Has no {@code run}. */
public final class Idle {}
