package mirc.driver;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mirc.aot.JdkParts;

/** The C runtime that all targets share: resources of mirc's own jars. */
final class RuntimeSources {
  /** The folder to search for {@code <mirage/hal.h>} and the like. */
  private static final String HEADERS = "mirage/runtime/include";

  private static final String SOURCES = "mirage/runtime/c/";
  private static final Pattern NATIVE = Pattern.compile("\\bnative_\\w+");

  private final Resources resources;
  private final JdkParts jdk;

  /**
   * The sources for images with the classes of one JDK.
   *
   * @param jdk where the native methods of that JDK are
   */
  RuntimeSources(Resources resources, JdkParts jdk) {
    this.resources = resources;
    this.jdk = jdk;
  }

  /** The folders to search for headers. */
  List<Path> includes() {
    return List.of(Path.of(jdk.headers()), Path.of(HEADERS), Path.of(SOURCES));
  }

  /** The paths of headers, C and assembler files, sorted. */
  List<String> all() {
    List<String> paths = new ArrayList<>(resources.below(SOURCES));
    paths.addAll(resources.below(HEADERS + "/"));
    paths.addAll(resources.below(jdk.natives()));
    paths.addAll(resources.below(jdk.headers() + "/"));
    return paths;
  }

  /** Its bytes. */
  byte[] read(String path) {
    return resources.read(path);
  }

  /** The names of the C functions for native methods, as its headers declare them. */
  Set<String> natives() {
    Set<String> names = new TreeSet<>();
    for (String path : resources.below(jdk.headers() + "/")) {
      String text = new String(resources.read(path), StandardCharsets.UTF_8);
      Matcher matcher = NATIVE.matcher(text);
      while (matcher.find()) {
        names.add(matcher.group());
      }
    }
    return names;
  }
}
