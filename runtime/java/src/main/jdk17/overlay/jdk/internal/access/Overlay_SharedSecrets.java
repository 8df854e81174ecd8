package jdk.internal.access;

import jdk.internal.misc.Unsafe;
import mirage.runtime.overlay.Overlay;
import mirage.runtime.overlay.PerCall;
import mirage.runtime.overlay.Substitute;

/** Initialises the class that sets a secret without the machinery of method handles. */
@Overlay(SharedSecrets.class)
class Overlay_SharedSecrets {
  @Substitute("<clinit>")
  private static void initialize() {}

  @PerCall
  @Substitute
  private static void ensureClassInitialized(Class<?> type) {
    Unsafe.getUnsafe().ensureClassInitialized(type);
  }
}
