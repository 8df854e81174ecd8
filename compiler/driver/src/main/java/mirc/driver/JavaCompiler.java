package mirc.driver;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import mirc.diagnostics.Diagnostic;
import mirc.source.Source;

/** Compiles Java sources with the compiler of the JDK that mirc runs on. */
final class JavaCompiler {
  private final List<Path> classPath;
  private final Function<Path, String> names;

  /**
   * A compiler.
   *
   * @param names what a source file is called in diagnostics
   */
  JavaCompiler(List<Path> classPath, Function<Path, String> names) {
    this.classPath = classPath;
    this.names = names;
  }

  /**
   * Compiles {@code sources} to the folder {@code classes}.
   *
   * @return the errors; none if the classes are there
   */
  List<Diagnostic> compile(List<Path> sources, Path classes) {
    javax.tools.JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    if (compiler == null) {
      throw new UnavailableException(
          "the Java at `"
              + System.getProperty("java.home")
              + "` has no compiler: install a JDK (Debian: `apt-get install"
              + " openjdk-17-jdk-headless`), or set JAVA_HOME to one");
    }
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    List<String> options =
        List.of(
            "--release",
            "17",
            "-g",
            "-parameters",
            "-proc:none",
            "-implicit:none",
            "-Xlint:none",
            "-encoding",
            "UTF-8",
            "-d",
            classes.toString(),
            "-classpath",
            classPath.stream().map(Path::toString).collect(Collectors.joining(":")));
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(found, Locale.ROOT, StandardCharsets.UTF_8)) {
      Files.createDirectories(classes);
      StringWriter rest = new StringWriter();
      boolean good =
          compiler
              .getTask(
                  rest, files, found, options, null, files.getJavaFileObjectsFromPaths(sources))
              .call();
      List<Diagnostic> errors = errors(found);
      if (!good && errors.isEmpty()) {
        throw new IllegalStateException("javac failed without an error: " + rest);
      }
      return errors;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Diagnostic> errors(DiagnosticCollector<JavaFileObject> found) throws IOException {
    List<Diagnostic> errors = new ArrayList<>();
    for (javax.tools.Diagnostic<? extends JavaFileObject> one : found.getDiagnostics()) {
      if (one.getKind() == javax.tools.Diagnostic.Kind.ERROR) {
        errors.add(error(one));
      }
    }
    return errors;
  }

  private Diagnostic error(javax.tools.Diagnostic<? extends JavaFileObject> one)
      throws IOException {
    String message = one.getMessage(Locale.ROOT).strip().replaceAll("\\s*\\R\\s*", ", ");
    JavaFileObject file = one.getSource();
    if (file == null) {
      return Diagnostic.of(DriverCode.JAVA_SOURCE, Source.of("<class path>", "").whole(), message);
    }
    Path path = Path.of(file.toUri());
    Source source = Source.of(names.apply(path), Files.readString(path));
    int start = Math.toIntExact(Math.max(0, one.getStartPosition()));
    int end = Math.toIntExact(Math.max(start, one.getEndPosition()));
    return Diagnostic.of(DriverCode.JAVA_SOURCE, source.span(start, end), message);
  }
}
