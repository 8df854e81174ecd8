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

/** The runtime that all targets share, C and Java: resources of mirc's own jars. */
public final class RuntimeSources {
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

  /** The sources for images with the classes of {@code jdk}. */
  public static RuntimeSources of(GuestJdk jdk) {
    return new RuntimeSources(Resources.own(), jdk.parts());
  }

  /** The jar with the Java part. */
  public static Path classes() {
    return GuestLibrary.runtime();
  }

  /** The folders to search for headers. */
  public List<Path> includes() {
    return List.of(Path.of(jdk.headers()), Path.of(HEADERS), Path.of(SOURCES));
  }

  /** The paths of headers, C and assembler files, sorted. */
  public List<String> all() {
    List<String> paths = new ArrayList<>(resources.below(SOURCES));
    paths.addAll(resources.below(HEADERS + "/"));
    paths.addAll(resources.below(jdk.natives()));
    paths.addAll(resources.below(jdk.headers() + "/"));
    return paths;
  }

  /** Its bytes. */
  public byte[] read(String path) {
    return resources.read(path);
  }

  /** The names of the C functions for native methods, as its headers declare them. */
  public Set<String> natives() {
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
