package mirc.dependencies.classfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import mirc.diagnostics.Checked;
import mirc.diagnostics.Diagnostic;
import mirc.semantics.check.Checker;
import mirc.semantics.module.ModuleFinder;
import mirc.semantics.program.TypedProgram;
import mirc.source.Source;
import mirc.syntax.parse.Parser;
import mirc.syntax.tree.SourceFile;
import mirc.target.Target;
import mirc.testkit.Repository;

/**
 * Checks fixtures with the modules of {@code spec/conformance/library} and the classes of {@code
 * spec/conformance/classes}.
 */
final class Conformance implements ModuleFinder, AutoCloseable {
  private static final List<Target> TARGETS =
      List.of(
          Target.of("unix", List.of("console", "clock", "frames")),
          Target.of("kvm", List.of("console", "clock", "frames")),
          Target.of("jvm", List.of("console", "clock")));

  private final SortedMap<String, Path> modules = new TreeMap<>();
  private final ClassPath classes;

  private Conformance(ClassPath classes) {
    this.classes = classes;
  }

  /** Compiles the classes into {@code output}. */
  static Conformance prepare(Path output) throws IOException {
    compileInto(output);
    List<Path> places = new ArrayList<>(List.of(output));
    for (String entry :
        System.getProperty("java.class.path").split(java.io.File.pathSeparator, -1)) {
      if (entry.contains("stdlib")) {
        places.add(Path.of(entry));
      }
    }
    Conformance conformance = new Conformance(ClassPath.of(places));
    conformance.addModules(Repository.conformance("library"));
    conformance.addModules(
        Repository.root().resolve("stdlib/api/src/main/resources/META-INF/mirage"));
    return conformance;
  }

  /** Everything that is found wrong with a file. */
  List<Diagnostic> diagnostics(Source source) {
    return check(source).diagnostics();
  }

  Checked<TypedProgram> check(Source source) {
    return Parser.parse(source)
        .then(tree -> Checker.check(tree, this, classes, TARGETS, Conformance::exists));
  }

  @Override
  public Optional<Checked<SourceFile>> find(String name) {
    Path file = modules.get(name);
    if (file == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          Parser.parse(Source.of(file.getFileName().toString(), Files.readString(file))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public SortedSet<String> names() {
    return new TreeSet<>(modules.keySet());
  }

  @Override
  public void close() throws IOException {
    classes.close();
  }

  private void addModules(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      files
          .filter(file -> file.toString().endsWith(".mirage"))
          .forEach(
              file ->
                  modules.put(file.getFileName().toString().replaceFirst("\\.mirage$", ""), file));
    }
  }

  /** Compiles the classes, those of the package {@code unnamed} without names of parameters. */
  static void compileInto(Path output) throws IOException {
    Files.createDirectories(output);
    compile(output, "conformance", List.of("-parameters"));
    compile(output, "unnamed", List.of("-g:none"));
  }

  private static void compile(Path output, String folder, List<String> options) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<String> arguments = new ArrayList<>(options);
    arguments.addAll(
        List.of(
            "-proc:none", "-d", output.toString(), "-cp", System.getProperty("java.class.path")));
    try (Stream<Path> files = Files.walk(Repository.conformance("classes").resolve(folder))) {
      files
          .map(Path::toString)
          .filter(file -> file.endsWith(".java"))
          .sorted()
          .forEach(arguments::add);
    }
    assertThat(compiler.run(null, null, null, arguments.toArray(String[]::new))).isZero();
  }

  /** Paths in fixtures are relative to {@code spec/conformance/accept}. */
  private static boolean exists(Source source, String path) {
    return Files.exists(Repository.conformance("accept").resolve(path));
  }
}
