package mirage.runtime.vm;

/**
 * Waiting for descriptors of the host (sockets, pipes), which must not block: a call that would is
 * tried again after a wait. Only the target unix has descriptors.
 */
public final class Descriptors {
  /** A read would give something, the end, or an error. */
  public static final int INPUT = 1;

  /** A write would take something, or give an error. */
  public static final int OUTPUT = 2;

  private Descriptors() {}

  /**
   * Parks the thread until the descriptor is ready. Interrupts do not end the wait. It may end
   * without reason: what the descriptor is ready for is sure only after a try.
   *
   * @param events {@link #INPUT}, {@link #OUTPUT} or both
   * @param nanoseconds the longest wait; negative: for ever
   * @return the events that are ready; 0 if the time is over; -1 if the descriptor cannot be
   *     watched, or {@link #forget} was called meanwhile
   */
  public static native int await(int descriptor, int events, long nanoseconds);

  /** Ends all waits for the descriptor, which is about to be closed. */
  public static native void forget(int descriptor);
}
