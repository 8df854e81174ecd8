package mirc.dependencies.classfile;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mirc.semantics.java.JavaClass;
import mirc.semantics.java.JavaTypes;

/**
 * The classes of directories, jars and a JDK, read when asked for and then remembered. Where
 * several places have a class of one name, the first one counts. Not thread-safe; close it to let
 * go of the jars.
 */
public final class ClassPath implements JavaTypes, Closeable {
  private final List<ClassSource> sources;
  private final Map<String, Optional<JavaClass>> known = new HashMap<>();

  private ClassPath(List<ClassSource> sources) {
    this.sources = List.copyOf(sources);
  }

  /**
   * The classes in {@code places}, then those of {@code java.base} and the other modules of the JDK
   * that runs mirc.
   *
   * @param places directories and jars; those that do not exist hold no classes
   * @throws IOException if a jar cannot be opened
   */
  public static ClassPath of(List<Path> places) throws IOException {
    List<ClassSource> sources = new ArrayList<>();
    try {
      for (Path place : places) {
        if (Files.isDirectory(place)) {
          sources.add(new DirectorySource(place));
        } else if (Files.exists(place)) {
          sources.add(new JarSource(place));
        }
      }
      sources.add(new JdkSource());
    } catch (IOException e) {
      for (ClassSource source : sources) {
        source.close();
      }
      throw e;
    }
    return new ClassPath(sources);
  }

  @Override
  public Optional<JavaClass> find(String binaryName) {
    return known.computeIfAbsent(binaryName, this::read);
  }

  @Override
  public void close() throws IOException {
    for (ClassSource source : sources) {
      source.close();
    }
  }

  private Optional<JavaClass> read(String binaryName) {
    if (binaryName.isEmpty()) {
      return Optional.empty();
    }
    String file = binaryName.replace('.', '/') + ".class";
    try {
      for (ClassSource source : sources) {
        Optional<byte[]> bytes = source.find(file);
        if (bytes.isPresent()) {
          return Optional.of(ClassFileReader.read(bytes.get()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the class " + binaryName, e);
    }
    return Optional.empty();
  }
}
