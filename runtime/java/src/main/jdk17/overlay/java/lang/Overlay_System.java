package java.lang;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Console;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.channels.Channel;
import java.util.Collections;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;
import mirage.runtime.overlay.Add;
import mirage.runtime.overlay.Alias;
import mirage.runtime.overlay.Delete;
import mirage.runtime.overlay.Overlay;
import mirage.runtime.overlay.Substitute;
import mirage.runtime.vm.ConsoleInput;
import mirage.runtime.vm.ConsoleOutput;

/** Standard streams over the target's console, few properties, no environment. */
@Overlay(System.class)
final class Overlay_System {
  @Alias static InputStream in;
  @Alias static PrintStream out;
  @Alias static PrintStream err;
  @Alias static Properties props;

  @Alias
  private static native void checkKey(String key);

  @Alias
  private static native void setJavaLangAccess();

  @Substitute("<clinit>")
  private static void initialize() {}

  /** What HotSpot does before it runs Java code. */
  @Add
  static void boot() {
    setJavaLangAccess();
    in = new BufferedInputStream(new ConsoleInput());
    out = stream();
    err = stream();
  }

  @Add
  private static PrintStream stream() {
    return new PrintStream(new BufferedOutputStream(new ConsoleOutput(), 128), true);
  }

  @Substitute
  private static void setIn0(InputStream stream) {
    in = stream;
  }

  @Substitute
  private static void setOut0(PrintStream stream) {
    out = stream;
  }

  @Substitute
  private static void setErr0(PrintStream stream) {
    err = stream;
  }

  @Substitute
  public static SecurityManager getSecurityManager() {
    return null;
  }

  @Delete("there is no security manager")
  public static void setSecurityManager(SecurityManager manager) {}

  @Substitute
  public static String lineSeparator() {
    return "\n";
  }

  // The table is made when it is first changed or asked for as a whole: hash tables and their
  // kin are not part of an image that only reads a property.

  @Add
  private static Properties table() {
    if (props == null) {
      props = ImageProperties.table();
    }
    return props;
  }

  @Substitute
  public static Properties getProperties() {
    return table();
  }

  @Substitute
  public static void setProperties(Properties properties) {
    props = properties == null ? ImageProperties.table() : properties;
  }

  @Substitute
  public static String getProperty(String key) {
    checkKey(key);
    return props == null ? ImageProperties.initial(key) : props.getProperty(key);
  }

  @Substitute
  public static String getProperty(String key, String other) {
    checkKey(key);
    if (props != null) {
      return props.getProperty(key, other);
    }
    String value = ImageProperties.initial(key);
    return value == null ? other : value;
  }

  @Substitute
  public static String setProperty(String key, String value) {
    checkKey(key);
    return (String) table().setProperty(key, value);
  }

  @Substitute
  public static String clearProperty(String key) {
    checkKey(key);
    return (String) table().remove(key);
  }

  @Substitute
  public static String getenv(String name) {
    name.length();
    return null;
  }

  @Substitute
  public static Map<String, String> getenv() {
    return Collections.emptyMap();
  }

  @Substitute
  public static Console console() {
    return null;
  }

  @Delete("there is no other process")
  public static Channel inheritedChannel() {
    return null;
  }

  @Delete("there are no native libraries")
  public static void load(String path) {}

  @Delete("there are no native libraries")
  public static void loadLibrary(String name) {}

  @Delete("there are no native libraries")
  public static String mapLibraryName(String name) {
    return null;
  }

  @Delete("there is no logging but java.util.logging")
  public static System.Logger getLogger(String name) {
    return null;
  }

  @Delete("there is no logging but java.util.logging")
  public static System.Logger getLogger(String name, ResourceBundle bundle) {
    return null;
  }
}
