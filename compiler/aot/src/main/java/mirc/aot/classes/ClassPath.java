package mirc.aot.classes;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A place that class files and resources are read from. */
public interface ClassPath extends AutoCloseable {
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

  @Override
  void close() throws IOException;
}
