package mirc.driver;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import mirc.diagnostics.Checked;
import mirc.diagnostics.Diagnostic;

/**
 * The input phase: the project's own Java sources as class files, compiled again only when they or
 * what they are compiled against have changed.
 */
final class UserClasses {
  private UserClasses() {}

  /**
   * Compiles what has changed.
   *
   * @param guest what the sources are compiled against
   * @return the class path of the project's own classes and resources
   */
  static Checked<List<Path>> compile(Project project, List<Path> guest, Progress progress) {
    JavaSources sources = JavaSources.of(project);
    Path classes = classes(project);
    Path stateFile = project.buildFolder().resolve(".mirc/classes.state");
    if (!sources.files().isEmpty()) {
      String question = "classes of " + guest;
      if (StateFile.current(stateFile, question).isEmpty()) {
        progress.step("compiling " + sources.files().size() + " Java files");
        BuildFolders.deleteTree(classes);
        List<Diagnostic> errors =
            new JavaCompiler(guest, project::name).compile(sources.files(), classes);
        if (!errors.isEmpty()) {
          return Checked.failed(errors);
        }
        remember(stateFile, question, sources, guest, classes);
      }
    }
    return Checked.of(classPath(project));
  }

  /** The class path of the project's own classes and resources, once they are compiled. */
  static List<Path> classPath(Project project) {
    return List.of(classes(project), project.folder().resolve("src/main/resources")).stream()
        .filter(Files::isDirectory)
        .toList();
  }

  private static Path classes(Project project) {
    return project.buildFolder().resolve(".mirc/classes");
  }

  private static void remember(
      Path stateFile, String question, JavaSources sources, List<Path> guest, Path classes) {
    List<Path> inputs = new ArrayList<>(FileStates.below(sources.root()));
    inputs.addAll(guest.stream().filter(Files::isRegularFile).toList());
    FileStates known = FileStates.none();
    new StateFile(
            question,
            "",
            FileStates.now(inputs, known),
            List.of(sources.root()),
            FileStates.now(FileStates.below(classes), known))
        .write(stateFile);
  }
}
