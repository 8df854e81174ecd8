package mirc.driver;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mirc.aot.AotCode;
import mirc.aot.AotProblem;
import mirc.aot.AotProblem.Entrance;
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

  /**
   * Each error, and one warning for all that the JDK's code seems to reach and images do not have:
   * it is often reached by the analysis alone, and throws where it is really run.
   */
  List<Diagnostic> diagnostics(List<AotProblem> problems) {
    Stream<Diagnostic> errors =
        problems.stream()
            .filter(problem -> problem.code() != AotCode.UNSUPPORTED)
            .map(this::diagnostic)
            .sorted()
            .distinct();
    return Stream.concat(errors, unsupported(problems).stream()).toList();
  }

  private Optional<Diagnostic> unsupported(List<AotProblem> problems) {
    Map<Entrance, Long> entrances =
        problems.stream()
            .filter(problem -> problem.code() == AotCode.UNSUPPORTED)
            .map(AotProblem::entrance)
            .flatMap(Stream::ofNullable)
            .collect(Collectors.groupingBy(entrance -> entrance, Collectors.counting()));
    if (entrances.isEmpty()) {
      return Optional.empty();
    }
    List<Entrance> most =
        entrances.keySet().stream()
            .sorted(
                Comparator.comparingLong(
                        (Entrance entrance) -> -entrances.getOrDefault(entrance, 0L))
                    .thenComparing(Entrance::caller)
                    .thenComparing(Entrance::line))
            .toList();
    long count = entrances.values().stream().mapToLong(Long::longValue).sum();
    String message =
        "the JDK's code that this program seems to reach uses %s that images do not have"
            .formatted(count == 1 ? "one thing" : count + " things");
    String more = most.size() > SHOWN ? "\n  …" : "";
    String ways =
        most.stream()
            .limit(SHOWN)
            .map(
                way ->
                    "\n  %d by `%s` at line %d"
                        .formatted(entrances.get(way), way.method(), way.line()))
            .collect(Collectors.joining());
    Entrance first = most.get(0);
    return Optional.of(
        Diagnostic.of(
                AotCode.UNSUPPORTED, span(first.caller(), first.file(), first.line()), message)
            .hint(
                "what is really run throws an error that names it; `mirc why --missing` lists all:"
                    + ways
                    + more));
  }

  /** Each thing of the JDK that the image seems to reach and does not have, with its chain. */
  static List<String> missing(List<AotProblem> problems) {
    return problems.stream()
        .filter(problem -> problem.code() == AotCode.UNSUPPORTED)
        .map(
            problem ->
                Stream.concat(Stream.of(problem.message()), problem.chain().stream())
                    .collect(Collectors.joining("\n  ")))
        .distinct()
        .sorted()
        .toList();
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
    return span(problem.caller(), problem.file(), problem.line());
  }

  private Span span(@Nullable String caller, @Nullable String file, int line) {
    String name = fileName(caller, file);
    Path own = JavaSources.of(project).root().resolve(name);
    return java.nio.file.Files.isRegularFile(own)
        ? new Places(project).span(own, project.name(own), line)
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
