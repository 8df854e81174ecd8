package mirage.runtime.vm;

/** The target's console, in bytes; natives of the C runtime. */
final class Console {
  private Console() {}

  /** Writes a range that the caller has checked; blocks until the device has taken it. */
  static native void write(byte[] bytes, int offset, int length);

  /**
   * Parks the thread until there is input, and takes at most {@code length} (not 0) bytes of it, a
   * range that the caller has checked. Returns their number, -1 at the end of input.
   */
  static native int read(byte[] bytes, int offset, int length);

  /** Returns 1 if {@link #read} would not park, else 0. */
  static native int available();
}
