package jdk.internal.util.random;

import mirage.runtime.overlay.Overlay;
import mirage.runtime.overlay.Substitute;
import mirage.runtime.vm.Machine;

/** Seeds come from the target's entropy; without any, from the clocks as on HotSpot. */
@Overlay(RandomSupport.class)
class Overlay_RandomSupport {
  @Substitute
  private static boolean secureRandomSeedRequested() {
    return false;
  }

  @Substitute
  public static long initialSeed() {
    byte[] bytes = new byte[8];
    if (!Machine.entropy(bytes)) {
      return RandomSupport.mixStafford13(System.currentTimeMillis())
          ^ RandomSupport.mixStafford13(System.nanoTime());
    }
    long seed = 0;
    for (byte each : bytes) {
      seed = seed << 8 | (each & 0xff);
    }
    return seed;
  }
}
