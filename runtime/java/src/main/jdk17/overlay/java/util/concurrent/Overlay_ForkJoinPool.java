package java.util.concurrent;

import mirage.runtime.overlay.Overlay;
import mirage.runtime.overlay.Substitute;

/** No system property names a factory or a handler. */
@Overlay(ForkJoinPool.class)
class Overlay_ForkJoinPool {
  @Substitute
  private static Object newInstanceFromSystemProperty(String property) {
    return null;
  }
}
