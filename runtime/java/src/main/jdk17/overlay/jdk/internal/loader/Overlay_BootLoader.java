package jdk.internal.loader;

import mirage.runtime.overlay.Overlay;
import mirage.runtime.overlay.Substitute;

/** Native code is in the image. */
@Overlay(BootLoader.class)
class Overlay_BootLoader {
  @Substitute("<clinit>")
  private static void initialize() {}

  @Substitute
  public static void loadLibrary(String name) {}
}
