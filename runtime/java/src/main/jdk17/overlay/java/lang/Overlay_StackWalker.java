package java.lang;

import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import mirage.runtime.overlay.Add;
import mirage.runtime.overlay.Alias;
import mirage.runtime.overlay.Overlay;
import mirage.runtime.overlay.Substitute;

/** Walks the frames that an exception's trace has. */
@Overlay(StackWalker.class)
final class Overlay_StackWalker {
  @Alias boolean retainClassRef;

  /**
   * The class of a frame; null if there is none, which only happens to classes of the runtime's.
   */
  @Add
  static native Class<?> typeOf(String name);

  @Substitute
  public <T> T walk(Function<? super Stream<StackWalker.StackFrame>, ? extends T> function) {
    Objects.requireNonNull(function);
    StackFrames frames = new StackFrames(new Throwable().getStackTrace(), retainClassRef);
    try {
      return function.apply(StreamSupport.stream(frames, false));
    } finally {
      frames.close();
    }
  }

  @Substitute
  public void forEach(Consumer<? super StackWalker.StackFrame> action) {
    Objects.requireNonNull(action);
    StackFrames frames = new StackFrames(new Throwable().getStackTrace(), retainClassRef);
    frames.forEachRemaining(action);
  }

  @Substitute
  public Class<?> getCallerClass() {
    if (!retainClassRef) {
      throw new UnsupportedOperationException(
          "This stack walker does not have RETAIN_CLASS_REFERENCE access");
    }
    return new StackFrames(new Throwable().getStackTrace(), true).caller();
  }
}
