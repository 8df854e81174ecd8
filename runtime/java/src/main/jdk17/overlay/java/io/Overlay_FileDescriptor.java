package java.io;

import mirage.runtime.overlay.Overlay;
import mirage.runtime.overlay.Substitute;

/** Images have no descriptors of files. */
@Overlay(FileDescriptor.class)
final class Overlay_FileDescriptor {
  @Substitute
  private static void initIDs() {}

  @Substitute
  private static long getHandle(int descriptor) {
    return -1;
  }

  @Substitute
  private static boolean getAppend(int descriptor) {
    return false;
  }
}
