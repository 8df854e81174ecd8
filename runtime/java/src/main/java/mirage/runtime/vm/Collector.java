package mirage.runtime.vm;

/** Looks into the garbage collector, for measurements and to find what fills the heap. */
public final class Collector {
  private Collector() {}

  /**
   * Keeps the processor time of the next {@code most} collections; returns false without memory.
   */
  public static native boolean record(int most);

  /** Returns how many collections were recorded. */
  public static native int recorded();

  /**
   * Returns the processor time in nanoseconds that so many thousandths of the recorded collections
   * did not exceed; 0 if there are none. The order of what is recorded is lost.
   */
  public static native long pause(int permille);

  /**
   * Collects, and prints to the console for each class how many objects there are and how many
   * bytes they take, the largest first.
   */
  public static native void histogram();

  /** Prints the histogram at each OutOfMemoryError for want of heap, when it is made. */
  public static native void histogramAtOutOfMemory();
}
