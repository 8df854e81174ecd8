package mirc.driver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import mirc.backend.Resource;
import mirc.codegen.GeneratedFile;

/**
 * The folder of one unikernel for one target, {@code build/<unikernel>/<target>}.
 *
 * @param path absolute
 */
record OutputFolder(Path path) {

  static OutputFolder of(Project project, String unikernel, String target) {
    return new OutputFolder(project.buildFolder().resolve(unikernel).resolve(target));
  }

  /** The wiring plan. */
  Path wiring() {
    return path.resolve("wiring.yaml");
  }

  /** What the image says about itself. */
  Path manifest() {
    return path.resolve("manifest.yaml");
  }

  /** The generated Java. */
  Path java() {
    return path.resolve("java");
  }

  /** Class files of the generated Java. */
  Path classes() {
    return path.resolve("classes");
  }

  /** The C working directory: generated, the runtime's and the target's. */
  Path c() {
    return path.resolve("c");
  }

  /** What linking needs on its way. */
  Path link() {
    return path.resolve("link");
  }

  /** Writes {@code text} to {@code file} unless it is there already. */
  void write(Path file, String text) {
    write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes the files below {@code folder}. */
  void write(Path folder, List<GeneratedFile> files) {
    for (GeneratedFile file : files) {
      Path target = folder.resolve(file.path());
      write(target, file.text());
      if (file.executable()) {
        makeExecutable(target);
      }
    }
  }

  /** Writes the resources below {@code folder}, at their own paths. */
  void writeResources(Path folder, List<Resource> resources) {
    for (Resource resource : resources) {
      write(folder.resolve(resource.path()), resource.bytes());
    }
  }

  /** Writes {@code bytes} to {@code file} unless they are there already. */
  void write(Path file, byte[] bytes) {
    try {
      if (Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), bytes)) {
        return;
      }
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void makeExecutable(Path file) {
    try {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
