package conformance;

public final class SystemClock implements Clock {}
