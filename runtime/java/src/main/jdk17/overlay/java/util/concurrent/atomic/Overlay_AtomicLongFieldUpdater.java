package java.util.concurrent.atomic;

import jdk.internal.misc.Unsafe;
import mirage.runtime.overlay.Overlay;
import mirage.runtime.overlay.PerCall;
import mirage.runtime.overlay.Substitute;

/** Finds the field while compiling. */
@Overlay(AtomicLongFieldUpdater.class)
class Overlay_AtomicLongFieldUpdater {
  @PerCall
  @Substitute
  public static <U> AtomicLongFieldUpdater<U> newUpdater(Class<U> holder, String name) {
    return new ImageLongUpdater<>(holder, Unsafe.getUnsafe().objectFieldOffset(holder, name));
  }
}
