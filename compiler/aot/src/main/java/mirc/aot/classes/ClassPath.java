package mirc.aot.classes;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A place that class files and resources are read from. */
public interface ClassPath extends AutoCloseable {
  /** What names of class files end with. */
  String CLASS = ".class";

  /**
   * The contents of a file, or null if this place has none of that name.
   *
   * @param path with slashes: {@code java/lang/Object.class}
   */
  byte @Nullable [] read(String path) throws IOException;

  /** The name of the module that a class file of this place belongs to, or null for the unnamed. */
  default @Nullable String moduleOf(String path) {
    return null;
  }

  /** The files below a folder whose name ends with a slash, sorted; empty if that is not known. */
  default List<String> list(String folder) throws IOException {
    return List.of();
  }

  /** The internal names of all classes of this place, sorted; no {@code module-info}. */
  default List<String> classes() throws IOException {
    return list("").stream()
        .filter(path -> path.endsWith(CLASS) && !path.endsWith("-info" + CLASS))
        .filter(path -> !path.startsWith("META-INF/"))
        .map(path -> path.substring(0, path.length() - CLASS.length()))
        .toList();
  }

  @Override
  void close() throws IOException;
}
