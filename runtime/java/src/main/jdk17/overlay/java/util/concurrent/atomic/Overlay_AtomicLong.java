package java.util.concurrent.atomic;

import mirage.runtime.overlay.Overlay;
import mirage.runtime.overlay.Substitute;

/** All targets have 64-bit processors. */
@Overlay(AtomicLong.class)
class Overlay_AtomicLong {
  @Substitute
  private static boolean VMSupportsCS8() {
    return true;
  }
}
