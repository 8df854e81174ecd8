package java.util.concurrent.atomic;

import jdk.internal.misc.Unsafe;
import mirage.runtime.overlay.Overlay;
import mirage.runtime.overlay.PerCall;
import mirage.runtime.overlay.Substitute;

/** Finds the field while compiling. */
@Overlay(AtomicIntegerFieldUpdater.class)
class Overlay_AtomicIntegerFieldUpdater {
  @PerCall
  @Substitute
  public static <U> AtomicIntegerFieldUpdater<U> newUpdater(Class<U> holder, String name) {
    return new ImageIntegerUpdater<>(holder, Unsafe.getUnsafe().objectFieldOffset(holder, name));
  }
}
