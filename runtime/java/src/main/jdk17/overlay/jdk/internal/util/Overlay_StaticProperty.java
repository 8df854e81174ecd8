package jdk.internal.util;

import mirage.runtime.overlay.Alias;
import mirage.runtime.overlay.Delete;
import mirage.runtime.overlay.Overlay;
import mirage.runtime.overlay.Substitute;

/** The properties that an image has; HotSpot's refuses to start without all of them. */
@Overlay(StaticProperty.class)
final class Overlay_StaticProperty {
  @Alias private static String USER_DIR;
  @Alias private static String JAVA_LIBRARY_PATH;
  @Alias private static String SUN_BOOT_LIBRARY_PATH;
  @Alias private static String JAVA_IO_TMPDIR;
  @Alias private static String NATIVE_ENCODING;

  @Substitute("<clinit>")
  private static void initialize() {
    USER_DIR = System.getProperty("user.dir");
    JAVA_LIBRARY_PATH = "";
    SUN_BOOT_LIBRARY_PATH = "";
    JAVA_IO_TMPDIR = System.getProperty("java.io.tmpdir");
    NATIVE_ENCODING = System.getProperty("native.encoding");
  }

  @Delete("there is no folder of a JDK, and no property java.home")
  public static String javaHome() {
    return null;
  }

  @Delete("there are no users, and no property user.home")
  public static String userHome() {
    return null;
  }

  @Delete("there are no users, and no property user.name")
  public static String userName() {
    return null;
  }
}
