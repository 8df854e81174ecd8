package mirc.driver;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The project's own Java sources.
 *
 * @param root {@code src/main/java} if there is such a folder, else {@code src}
 * @param files all {@code .java} files below it, sorted
 */
record JavaSources(Path root, List<Path> files) {

  static JavaSources of(Project project) {
    Path maven = project.folder().resolve("src/main/java");
    Path root = Files.isDirectory(maven) ? maven : project.folder().resolve("src");
    List<Path> files =
        FileStates.below(root).stream().filter(file -> file.toString().endsWith(".java")).toList();
    return new JavaSources(root, files);
  }
}
