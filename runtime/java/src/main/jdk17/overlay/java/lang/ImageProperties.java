package java.lang;

import java.util.Properties;

/**
 * The system properties that an image starts with. They tell of the Linux JDK whose classes the
 * image holds; there is no home, no user and no class path in it.
 */
final class ImageProperties {
  private static final String[] NAMES = {
    "file.encoding",
    "file.separator",
    "java.io.tmpdir",
    "java.specification.name",
    "java.specification.version",
    "java.vendor",
    "java.version",
    "java.vm.name",
    "line.separator",
    "native.encoding",
    "os.arch",
    "os.name",
    "path.separator",
    "sun.jnu.encoding",
    "user.dir",
    "user.language"
  };

  private ImageProperties() {}

  /** Returns a table of all of them. */
  static Properties table() {
    Properties table = new Properties();
    for (String name : NAMES) {
      table.setProperty(name, initial(name));
    }
    return table;
  }

  /** Returns a property's first value, null if there is none of the name. */
  static String initial(String name) {
    switch (name) {
      case "file.encoding":
      case "native.encoding":
      case "sun.jnu.encoding":
        return "UTF-8";
      case "file.separator":
      case "user.dir":
        return "/";
      case "path.separator":
        return ":";
      case "line.separator":
        return "\n";
      case "java.io.tmpdir":
        return "/tmp";
      case "java.specification.name":
        return "Java Platform API Specification";
      case "java.specification.version":
        return Overlay_VersionProps.VERSION_SPECIFICATION;
      case "java.vendor":
        return Overlay_VersionProps.VENDOR;
      case "java.version":
        return Overlay_VersionProps.java_version;
      case "java.vm.name":
        return "mirc";
      case "os.arch":
        return "amd64";
      case "os.name":
        return "Linux";
      case "user.language":
        return "en";
      default:
        return null;
    }
  }
}
