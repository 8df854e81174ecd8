package mirage.runtime.vm;

/** The target's clocks and entropy; natives of the C runtime. */
public final class Machine {
  private Machine() {}

  /** Fills the array with bytes fit for keys; returns false if the target has no source of them. */
  public static native boolean entropy(byte[] bytes);

  /** Returns the nanoseconds since 1970-01-01T00:00:00Z. */
  public static native long wallClock();

  /** Returns the nanoseconds since the image's entry point. */
  public static native long sinceEntry();

  /** Returns the target's name as in .mirage files. */
  public static native String target();
}
