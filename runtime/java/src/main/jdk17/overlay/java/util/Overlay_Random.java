package java.util;

import java.util.concurrent.atomic.AtomicLong;
import jdk.internal.misc.Unsafe;
import mirage.runtime.overlay.Alias;
import mirage.runtime.overlay.Overlay;
import mirage.runtime.overlay.Substitute;

/** Finds the seed's offset without reflection. */
@Overlay(Random.class)
class Overlay_Random {
  @Alias private static AtomicLong seedUniquifier;
  @Alias private static Unsafe unsafe;
  @Alias private static long seedOffset;

  @Substitute("<clinit>")
  private static void initialize() {
    seedUniquifier = new AtomicLong(8682522807148012L);
    unsafe = Unsafe.getUnsafe();
    seedOffset = unsafe.objectFieldOffset(Random.class, "seed");
  }
}
