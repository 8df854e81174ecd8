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

/** From the project's files to the typed program. */
final class FrontEnd {
  private final Request request;
  private final Progress progress;

  FrontEnd(Request request, Progress progress) {
    this.request = request;
    this.progress = progress;
  }

  /** The input phase: the project's class files. */
  Checked<Forms> compileSources(Forms forms) {
    return UserClasses.compile(request.project(), GuestLibrary.jars(), progress)
        .map(forms::withClassPath);
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
    return tree.then(one -> compileSources(forms).map(made -> made.withTree(one)));
  }

  /** The typed program. */
  Checked<Forms> check(Forms forms) {
    progress.step("checking");
    List<Path> classPath = new ArrayList<>(forms.classPath());
    classPath.addAll(GuestLibrary.jars());
    try (ClassPath types = ClassPath.of(classPath)) {
      return Checker.check(
              Forms.made(forms.tree()),
              new LibraryModules(forms.classPath()),
              types,
              Targets.installed(),
              (source, path) -> Files.exists(request.project().file().resolveSibling(path)))
          .map(forms::withProgram);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
