package mirc.aot.classes;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.ModuleProvideNode;

/**
 * The classes of a JDK's run-time image ({@code lib/modules}), which need not be the running one.
 */
public final class JdkPath implements ClassPath {
  private static final String BASE = "java.base";

  private final FileSystem image;
  private final boolean shared;
  private final Map<String, String> moduleOfPackage = new HashMap<>();

  /**
   * Services whose providers are those that the JDK's modules declare, by the files that would name
   * them. Providers of others need what images do not have.
   */
  private static final Set<String> PROVIDED =
      Set.of("META-INF/services/java.util.random.RandomGenerator");

  private static final String SERVICES = "META-INF/services/";

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
    if (PROVIDED.contains(path)) {
      return String.join("\n", providers(path)).getBytes(StandardCharsets.UTF_8);
    }
    if (path.startsWith(SERVICES)) {
      return null; // the JDK's base names its own file system there
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

  /** The names of the classes that modules provide for a service (JVMS 4.7.25). */
  private List<String> providers(String path) throws IOException {
    String service = path.substring(path.lastIndexOf('/') + 1).replace('.', '/');
    List<String> names = new ArrayList<>();
    try (DirectoryStream<Path> modules = Files.newDirectoryStream(image.getPath("/modules"))) {
      for (Path module : modules) {
        ClassNode node = new ClassNode();
        byte[] bytes = Files.readAllBytes(module.resolve("module-info" + CLASS));
        new ClassReader(bytes).accept(node, ClassReader.SKIP_CODE);
        for (ModuleProvideNode provided :
            node.module.provides == null ? List.<ModuleProvideNode>of() : node.module.provides) {
          if (provided.service.equals(service)) {
            provided.providers.forEach(name -> names.add(name.replace('/', '.')));
          }
        }
      }
    }
    Collections.sort(names);
    return names;
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
