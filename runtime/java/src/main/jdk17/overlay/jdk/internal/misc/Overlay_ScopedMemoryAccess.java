package jdk.internal.misc;

import mirage.runtime.overlay.Overlay;
import mirage.runtime.overlay.Substitute;

/** Access to buffers' memory: its natives are known to the image without registering. */
@Overlay(ScopedMemoryAccess.class)
final class Overlay_ScopedMemoryAccess {
  private Overlay_ScopedMemoryAccess() {}

  @Substitute
  private static void registerNatives() {}
}
