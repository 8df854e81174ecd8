package java.util.concurrent.atomic;

import jdk.internal.misc.Unsafe;
import mirage.runtime.overlay.Overlay;
import mirage.runtime.overlay.PerCall;
import mirage.runtime.overlay.Substitute;

/** Finds the field while compiling. */
@Overlay(AtomicReferenceFieldUpdater.class)
class Overlay_AtomicReferenceFieldUpdater {
  @PerCall
  @Substitute
  public static <U, W> AtomicReferenceFieldUpdater<U, W> newUpdater(
      Class<U> holder, Class<W> type, String name) {
    return new ImageReferenceUpdater<>(
        holder, type, Unsafe.getUnsafe().objectFieldOffset(holder, name));
  }
}
