package mirc.aot.classes;

import java.io.IOException;
import java.net.URI;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The classes of a JDK's run-time image ({@code lib/modules}), which need not be the running one.
 */
public final class JdkPath implements ClassPath {
  private static final String BASE = "java.base";

  private final FileSystem image;
  private final boolean shared;
  private final Map<String, String> moduleOfPackage = new HashMap<>();

  /** What the paths of files of the JDK's own folder begin with. */
  private static final String OWN = "mirage-jdk/";

  private final Path home;

  /**
   * Opens the image of a JDK.
   *
   * @param home its directory, the one that holds {@code lib/modules}
   */
  public JdkPath(Path home) throws IOException {
    this.home = home;
    shared = Files.isSameFile(home, Path.of(System.getProperty("java.home")));
    image =
        shared
            ? FileSystems.getFileSystem(URI.create("jrt:/"))
            : FileSystems.newFileSystem(URI.create("jrt:/"), Map.of("java.home", home.toString()));
  }

  @Override
  public byte @Nullable [] read(String path) throws IOException {
    if (path.startsWith(OWN)) {
      return Files.readAllBytes(home.resolve(path.substring(OWN.length())));
    }
    Path file = image.getPath("/modules", BASE, path);
    if (Files.exists(file)) {
      return Files.readAllBytes(file);
    }
    String module = module(path);
    if (module.isEmpty()) {
      return null;
    }
    file = image.getPath("/modules", module, path);
    return Files.exists(file) ? Files.readAllBytes(file) : null;
  }

  @Override
  public @Nullable String moduleOf(String path) {
    if (Files.exists(image.getPath("/modules", BASE, path))) {
      return BASE;
    }
    String module = module(path);
    return module.isEmpty() ? null : module;
  }

  /** The internal names of all classes of a module, sorted; no {@code module-info}. */
  public List<String> classes(String module) throws IOException {
    Path root = image.getPath("/modules", module);
    if (!Files.isDirectory(root)) {
      throw new IOException("the JDK has no module " + module);
    }
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .map(file -> root.relativize(file).toString())
          .filter(path -> path.endsWith(CLASS) && !path.endsWith("-info" + CLASS))
          .map(path -> path.substring(0, path.length() - CLASS.length()))
          .sorted()
          .toList();
    }
  }

  private String module(String path) {
    int slash = path.lastIndexOf('/');
    return slash < 0
        ? ""
        : moduleOfPackage.computeIfAbsent(path.substring(0, slash).replace('/', '.'), this::find);
  }

  private String find(String packageName) {
    Path links = image.getPath("/packages", packageName);
    if (!Files.isDirectory(links)) {
      return "";
    }
    try (DirectoryStream<Path> modules = Files.newDirectoryStream(links)) {
      for (Path module : modules) {
        String name = module.getFileName().toString();
        if (Files.isDirectory(image.getPath("/modules", name, packageName.replace('.', '/')))) {
          return name;
        }
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return "";
  }

  @Override
  public void close() throws IOException {
    if (!shared) {
      image.close();
    }
  }
}
