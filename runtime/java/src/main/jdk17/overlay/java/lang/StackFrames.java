package java.lang;

import java.util.Spliterator;
import java.util.function.Consumer;
import mirage.runtime.overlay.Add;
import mirage.runtime.vm.UnsupportedInImageError;

/** The frames that a StackWalker gives, innermost first, while its walk lasts. */
@Add
final class StackFrames implements Spliterator<StackWalker.StackFrame> {
  /** How many frames a trace has at the most. */
  private static final int MOST = 1024;

  private final StackTraceElement[] elements;
  private final boolean retaining;
  private Thread thread;
  private int next;

  StackFrames(StackTraceElement[] elements, boolean retaining) {
    this.elements = elements;
    this.retaining = retaining;
    thread = Thread.currentThread();
    while (next < elements.length
        && elements[next].getClassName().equals("java.lang.StackWalker")) {
      next++;
    }
  }

  /** The class that called the method that asks for it. */
  Class<?> caller() {
    if (elements.length < next + 2) {
      throw new IllegalCallerException("no caller frame");
    }
    return ImageFrame.type(elements[next + 1]);
  }

  void close() {
    thread = null;
  }

  private void check() {
    if (thread == null) {
      throw new IllegalStateException("This stack stream is not valid for walking.");
    }
    if (thread != Thread.currentThread()) {
      throw new IllegalStateException(
          "Invalid thread walking this stack stream: "
              + Thread.currentThread().getName()
              + " "
              + thread.getName());
    }
  }

  @Override
  public boolean tryAdvance(Consumer<? super StackWalker.StackFrame> action) {
    check();
    if (next == elements.length) {
      if (next >= MOST) {
        throw new UnsupportedInImageError(
            "java.lang.StackWalker is not in images for more than " + MOST + " frames");
      }
      return false;
    }
    action.accept(new ImageFrame(elements[next++], retaining));
    return true;
  }

  @Override
  public Spliterator<StackWalker.StackFrame> trySplit() {
    return null;
  }

  @Override
  public long estimateSize() {
    return MOST;
  }

  @Override
  public int characteristics() {
    return ORDERED;
  }
}
