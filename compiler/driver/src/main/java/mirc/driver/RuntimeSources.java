package mirc.driver;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The C runtime that all targets share: resources of mirc's own jars. */
final class RuntimeSources {
  /** The folder to search for {@code <mirage/hal.h>} and the like. */
  static final String HEADERS = "mirage/runtime/include";

  private static final String SOURCES = "mirage/runtime/c/";
  private static final Pattern NATIVE = Pattern.compile("\\bnative_\\w+");

  private final Resources resources;

  RuntimeSources(Resources resources) {
    this.resources = resources;
  }

  /** The paths of headers, C and assembler files, sorted. */
  List<String> all() {
    List<String> paths = new ArrayList<>(resources.below(SOURCES));
    paths.addAll(resources.below(HEADERS + "/"));
    return paths;
  }

  /** Its bytes. */
  byte[] read(String path) {
    return resources.read(path);
  }

  /** The names of the C functions for native methods, as its headers declare them. */
  Set<String> natives() {
    Set<String> names = new TreeSet<>();
    for (String path : resources.below(HEADERS + "/mirage/natives")) {
      String text = new String(resources.read(path), StandardCharsets.UTF_8);
      Matcher matcher = NATIVE.matcher(text);
      while (matcher.find()) {
        names.add(matcher.group());
      }
    }
    return names;
  }
}
