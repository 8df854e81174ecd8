package mirc.driver;

import java.nio.file.Path;
import java.util.Optional;
import mirc.source.Source;

/**
 * What is to be worked on.
 *
 * @param file the root {@code .mirage} file, absolute
 * @param unikernel the one that was asked for, if one was
 * @param selection what the user typed to say so
 */
public record Project(Path file, Optional<String> unikernel, Source selection) {

  /** The folder of the root file; names of sources are relative to it. */
  public Path folder() {
    Path parent = file.getParent();
    if (parent == null) {
      throw new IllegalStateException("a file has a folder: " + file);
    }
    return parent;
  }

  /** The folder that everything is written to. */
  public Path buildFolder() {
    return folder().resolve("build");
  }

  /** The name of {@code path} in diagnostics, plans and images: relative, with {@code /}. */
  public String name(Path path) {
    return folder().relativize(path.toAbsolutePath().normalize()).toString().replace('\\', '/');
  }
}
