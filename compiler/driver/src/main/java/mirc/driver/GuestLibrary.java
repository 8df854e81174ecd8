package mirc.driver;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import org.jspecify.annotations.Nullable;

/**
 * The parts of mirc's own class path: the jars with classes that run in a unikernel carry the
 * folder {@code META-INF/mirage}.
 */
final class GuestLibrary {
  /** What marks a jar whose classes may be in a unikernel. */
  static final String MARK = "META-INF/mirage/";

  /** How the file names of other libraries begin that the runtime's Java uses, one a line. */
  private static final String LIBRARIES = MARK + "libraries";

  private GuestLibrary() {}

  /** Every jar and folder that mirc runs from, in class path order. */
  static List<Path> own() {
    Set<Path> entries = new LinkedHashSet<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      Path path = Path.of(entry).toAbsolutePath().normalize();
      if (entries.add(path) && Files.isRegularFile(path)) {
        entries.addAll(manifestClassPath(path));
      }
    }
    return entries.stream().filter(Files::exists).toList();
  }

  /** Those of {@link #own} whose classes may be in a unikernel. */
  static List<Path> jars() {
    return own().stream().filter(GuestLibrary::isGuest).toList();
  }

  /** The jar with the Java part of the runtime. */
  static Path runtime() {
    return jars().stream()
        .filter(jar -> String.valueOf(jar.getFileName()).startsWith("mirc-runtime-java"))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("mirc's class path has no runtime"));
  }

  /** Whether the jar {@code file} is part of mirc, rather than a library that it uses. */
  static boolean isOurs(Path file) {
    Path name = file.getFileName();
    return name != null && name.toString().startsWith("mirc-");
  }

  private static boolean isGuest(Path entry) {
    if (Files.isDirectory(entry)) {
      return Files.isDirectory(entry.resolve(MARK));
    }
    if (!isOurs(entry)) {
      String name = String.valueOf(entry.getFileName());
      return libraries().stream().anyMatch(name::startsWith);
    }
    try (JarFile jar = new JarFile(entry.toFile())) {
      return jar.getEntry(MARK) != null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> libraries() {
    try (InputStream in = GuestLibrary.class.getClassLoader().getResourceAsStream(LIBRARIES)) {
      if (in == null) {
        throw new IllegalStateException("mirc's class path has no " + LIBRARIES);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> manifestClassPath(Path jarFile) {
    List<Path> entries = new ArrayList<>();
    try (JarFile jar = new JarFile(jarFile.toFile())) {
      @Nullable Manifest manifest = jar.getManifest();
      String classPath =
          manifest == null ? null : manifest.getMainAttributes().getValue("Class-Path");
      if (classPath != null) {
        for (String entry : classPath.split(" ", -1)) {
          entries.add(Path.of(jarFile.toUri().resolve(new URI(entry))).normalize());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the Class-Path of " + jarFile + " is malformed", e);
    }
    return entries;
  }
}
