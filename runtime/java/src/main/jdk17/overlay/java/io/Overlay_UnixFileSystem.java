package java.io;

import mirage.runtime.overlay.Alias;
import mirage.runtime.overlay.Overlay;
import mirage.runtime.overlay.Substitute;

/** Takes paths apart; there are no files, and the native methods that ask for them throw. */
@Overlay(UnixFileSystem.class)
abstract class Overlay_UnixFileSystem extends FileSystem {
  @Alias private final char slash;
  @Alias private final char colon;
  @Alias private final String userDir;

  @Substitute
  Overlay_UnixFileSystem() {
    slash = '/';
    colon = ':';
    userDir = System.getProperty("user.dir");
  }

  @Substitute
  private static void initIDs() {}
}
