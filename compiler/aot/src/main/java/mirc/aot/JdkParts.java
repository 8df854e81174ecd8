package mirc.aot;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * Where the runtime's classes have what depends on the version of the JDK: overlays, native
 * methods, and the list of what C knows by name. For another version it is a folder beside it.
 *
 * @param feature the version's first number, 17 of {@code 17.0.15}
 */
public record JdkParts(int feature) {
  /** What the folders' paths begin with; the version's first number follows. */
  public static final String PREFIX = "META-INF/mirage/jdk";

  /**
   * Those for the JDK at {@code home}, by its file {@code release}.
   *
   * @throws IOException if that file cannot be read, or names no version
   */
  public static JdkParts of(Path home) throws IOException {
    Properties release = new Properties();
    release.load(new StringReader(Files.readString(home.resolve("release"))));
    String version = release.getProperty("JAVA_VERSION", "").replace("\"", "");
    try {
      return new JdkParts(Runtime.Version.parse(version).feature());
    } catch (IllegalArgumentException malformed) {
      throw new IOException(home.resolve("release") + " names no version of a JDK", malformed);
    }
  }

  /** The folder of it all, with a slash at its end. */
  public String folder() {
    return PREFIX + feature + "/";
  }

  /** Compiled overlays of the JDK's classes. */
  public String overlays() {
    return folder() + "overlay/";
  }

  /** C functions for the JDK's native methods. */
  public String natives() {
    return folder() + "natives/";
  }

  /** The folder to search for the headers that declare them. */
  public String headers() {
    return folder() + "include";
  }

  /** The list of classes and fields that C code uses by name. */
  public String vmKnown() {
    return folder() + "vm-known.txt";
  }
}
