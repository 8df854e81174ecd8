package jdk.internal.misc;

import mirage.runtime.overlay.Alias;
import mirage.runtime.overlay.Overlay;
import mirage.runtime.overlay.Substitute;

/** There is no class loader to give to the threads. */
@Overlay(InnocuousThread.class)
class Overlay_InnocuousThread {
  @Alias
  private static native Thread createThread(
      String name, Runnable target, ClassLoader loader, int priority);

  @Substitute
  public static Thread newThread(String name, Runnable target, int priority) {
    return createThread(name, target, null, priority);
  }
}
