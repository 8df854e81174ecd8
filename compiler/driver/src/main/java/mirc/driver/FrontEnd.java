package mirc.driver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import mirc.dependencies.classfile.ClassPath;
import mirc.diagnostics.Checked;
import mirc.semantics.check.Checker;
import mirc.source.Source;
import mirc.syntax.parse.Parser;
import mirc.syntax.tree.SourceFile;
import mirc.wiring.WiringPlan;

/** From the project's files to the typed program. */
final class FrontEnd {
  private final Request request;
  private final Progress progress;

  FrontEnd(Request request, Progress progress) {
    this.request = request;
    this.progress = progress;
  }

  /** The input phase for a plan: the artifacts that it names, and the project's class files. */
  Checked<Forms> compileSources(Forms forms, WiringPlan plan) {
    return new Libraries(request.project(), progress)
        .of(plan)
        .then(libraries -> compileSources(forms.withLibraries(libraries)));
  }

  private Checked<Forms> compileSources(Forms forms) {
    List<Path> guest = new ArrayList<>(forms.projectClassPath());
    guest.addAll(GuestLibrary.jars());
    return UserClasses.compile(request.project(), guest, progress).map(forms::withClassPath);
  }

  /** The root file's tree, after the input phase. */
  Checked<Forms> parse(Forms forms) {
    Project project = request.project();
    Checked<Source> source = Sources.read(project.file(), project.name(project.file()));
    Checked<SourceFile> tree = source.then(Parser::parse);
    if (tree.hasErrors()) {
      // What could not be read is missing, and checking the rest would report its absence.
      return Checked.failed(tree.diagnostics());
    }
    return tree.then(
        one ->
            new Libraries(project, progress)
                .of(one)
                .then(libraries -> compileSources(forms.withLibraries(libraries)))
                .map(made -> made.withTree(one)));
  }

  /** The typed program. */
  Checked<Forms> check(Forms forms) {
    progress.step("checking");
    List<Path> classPath = new ArrayList<>(forms.projectClassPath());
    classPath.addAll(GuestLibrary.jars());
    try (ClassPath types = ClassPath.of(classPath)) {
      return Checker.check(
              Forms.made(forms.tree()),
              new LibraryModules(forms.projectClassPath()),
              types,
              Targets.installed(),
              (source, path) -> Files.exists(request.project().file().resolveSibling(path)))
          .map(forms::withProgram);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
