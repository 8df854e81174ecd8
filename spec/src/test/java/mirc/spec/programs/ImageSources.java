package mirc.spec.programs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mirage.runtime.vm.CalledFromC;
import mirc.testkit.Repository;

/** Where the parts of an image come from that are not the program's. */
final class ImageSources {
  private static final Pattern NATIVE = Pattern.compile("\\bnative_\\w+");

  private ImageSources() {}

  /** The JDK that the programs are run with, and whose classes are translated. */
  static Path jdk() {
    return Path.of(System.getProperty("java.home"));
  }

  /** Where the runtime's classes are. */
  static Path runtime() {
    try {
      return Path.of(CalledFromC.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The runtime's C. */
  static Path c() {
    return Repository.root().resolve("runtime/c/src/main/resources/mirage/runtime/c");
  }

  /** The runtime's headers. */
  static Path headers() {
    return Repository.root().resolve("runtime/include");
  }

  /** The C functions that the runtime has for native methods. */
  static Set<String> natives() throws IOException {
    Set<String> names = new TreeSet<>();
    for (Path header : files(headers())) {
      if (header.getFileName().toString().startsWith("natives")) {
        Matcher matcher = NATIVE.matcher(Files.readString(header));
        while (matcher.find()) {
          names.add(matcher.group());
        }
      }
    }
    return names;
  }

  /** All files below a folder, sorted. */
  static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
