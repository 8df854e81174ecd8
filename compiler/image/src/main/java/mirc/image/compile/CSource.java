package mirc.image.compile;

import java.nio.file.Path;
import java.util.List;

/**
 * One C or assembler file.
 *
 * @param file relative to the working directory; objects and debug information name it so
 * @param includes folders with headers, relative to the working directory; the file's own folder is
 *     always searched for {@code #include "…"}
 * @param flags compiler flags of this file, beside those of all files
 */
public record CSource(Path file, List<Path> includes, List<String> flags) {
  public CSource {
    includes = List.copyOf(includes);
    flags = List.copyOf(flags);
    if (file.isAbsolute() || includes.stream().anyMatch(Path::isAbsolute)) {
      throw new IllegalArgumentException("an absolute path would reach the image: " + file);
    }
  }
}
