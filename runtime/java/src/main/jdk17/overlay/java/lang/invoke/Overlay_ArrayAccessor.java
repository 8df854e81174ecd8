package java.lang.invoke;

import mirage.runtime.overlay.Overlay;
import mirage.runtime.overlay.Substitute;

/** Keeps no handles of its methods. */
@Overlay(name = "java.lang.invoke.MethodHandleImpl$ArrayAccessor")
final class Overlay_ArrayAccessor {
  @Substitute("<clinit>")
  private static void initialize() {}
}
