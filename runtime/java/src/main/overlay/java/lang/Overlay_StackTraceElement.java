package java.lang;

import mirage.runtime.overlay.Alias;
import mirage.runtime.overlay.Overlay;
import mirage.runtime.overlay.Substitute;

/** Frames are written without loader and module version, as HotSpot writes those of its own. */
@Overlay(StackTraceElement.class)
final class Overlay_StackTraceElement {
  private static final byte BUILTIN_LOADER = 1;
  private static final byte JDK_MODULE = 2;

  @Alias private byte format;

  @Substitute
  private synchronized void computeFormat() {
    format = BUILTIN_LOADER | JDK_MODULE;
  }
}
