package mirc.driver;

import java.nio.file.Path;
import java.util.List;
import mirc.aot.AotProblem;
import mirc.diagnostics.Diagnostic;
import mirc.source.Source;
import mirc.source.Span;
import org.jspecify.annotations.Nullable;

/** What the ahead-of-time compiler found, as diagnostics at the caller's line. */
final class TranslationProblems {
  private static final int SHOWN = 6;

  private final Project project;

  TranslationProblems(Project project) {
    this.project = project;
  }

  List<Diagnostic> diagnostics(List<AotProblem> problems) {
    return problems.stream().map(this::diagnostic).sorted().distinct().toList();
  }

  /** A problem of classes that belong to no project. */
  static Diagnostic withoutProject(AotProblem problem) {
    Span span = Source.of(fileName(problem.caller(), problem.file()), "").whole();
    return Diagnostic.of(problem.code(), span, problem.message());
  }

  private Diagnostic diagnostic(AotProblem problem) {
    Diagnostic diagnostic = Diagnostic.of(problem.code(), span(problem), problem.message());
    List<String> chain = problem.chain();
    if (chain.isEmpty()) {
      return diagnostic;
    }
    String more = chain.size() > SHOWN ? "\n  …" : "";
    List<String> shown = chain.subList(0, Math.min(SHOWN, chain.size()));
    return diagnostic.hint("it is in the image because of\n  " + String.join("\n  ", shown) + more);
  }

  private Span span(AotProblem problem) {
    String name = fileName(problem.caller(), problem.file());
    Path own = JavaSources.of(project).root().resolve(name);
    return java.nio.file.Files.isRegularFile(own)
        ? new Places(project).span(own, project.name(own), problem.line())
        : Source.of(name, "").whole();
  }

  /** {@code package/File.java}, for the caller {@code package.Class.method}. */
  private static String fileName(@Nullable String caller, @Nullable String file) {
    if (caller == null || file == null) {
      return "<class path>";
    }
    int method = caller.lastIndexOf('.');
    int simple = caller.lastIndexOf('.', method - 1);
    return simple < 0 ? file : caller.substring(0, simple).replace('.', '/') + "/" + file;
  }
}
