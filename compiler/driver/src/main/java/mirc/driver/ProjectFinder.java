package mirc.driver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mirc.diagnostics.Checked;
import mirc.diagnostics.Diagnostic;
import mirc.source.Source;

/** Finds what {@code [FILE|DIR][:UNIKERNEL]} means. */
public final class ProjectFinder {
  private static final String SUFFIX = ".mirage";

  private ProjectFinder() {}

  /** The project that {@code selection}, as typed, names relative to {@code from}. */
  public static Checked<Project> find(Path from, String selection) {
    Source typed = Source.of("<command line>", selection);
    int colon = selection.lastIndexOf(':');
    String place = colon < 0 ? selection : selection.substring(0, colon);
    Optional<String> unikernel =
        colon < 0 ? Optional.empty() : Optional.of(selection.substring(colon + 1));
    Path path = from.resolve(place.isEmpty() ? "." : place).toAbsolutePath().normalize();
    if (Files.isRegularFile(path)) {
      return Checked.of(new Project(path, unikernel, typed));
    }
    if (!Files.isDirectory(path)) {
      return failed(
          DriverCode.NO_SUCH_PROJECT, typed, "there is no file or folder `" + place + "`");
    }
    List<Path> files = mirageFiles(path);
    if (files.size() == 1) {
      return Checked.of(new Project(files.get(0), unikernel, typed));
    }
    String shown = place.isEmpty() ? "this folder" : "`" + place + "`";
    if (files.isEmpty()) {
      return Checked.failed(
          List.of(
              Diagnostic.of(
                      DriverCode.NO_SINGLE_FILE, typed.whole(), shown + " holds no `.mirage` file")
                  .hint("name a project's folder, or make one with `mirc new NAME`")));
    }
    String names =
        files.stream()
            .map(file -> "`" + file.getFileName() + "`")
            .collect(Collectors.joining(", "));
    return Checked.failed(
        List.of(
            Diagnostic.of(
                    DriverCode.NO_SINGLE_FILE,
                    typed.whole(),
                    shown + " holds several `.mirage` files: " + names)
                .hint("name one of them")));
  }

  private static Checked<Project> failed(DriverCode code, Source typed, String message) {
    return Checked.failed(List.of(Diagnostic.of(code, typed.whole(), message)));
  }

  private static List<Path> mirageFiles(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(SUFFIX)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
