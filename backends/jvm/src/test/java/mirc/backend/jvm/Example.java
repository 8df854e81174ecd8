package mirc.backend.jvm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import mirc.backend.Console;
import mirc.backend.Launch;
import mirc.backend.Launcher;
import mirc.codegen.GeneratedFile;
import mirc.codegen.Generator;
import mirc.dependencies.classfile.ClassPath;
import mirc.diagnostics.Checked;
import mirc.elaborate.graph.Elaborator;
import mirc.elaborate.lower.Lowering;
import mirc.semantics.check.Checker;
import mirc.semantics.module.ModuleFinder;
import mirc.semantics.program.TypedProgram;
import mirc.source.Source;
import mirc.syntax.parse.Parser;
import mirc.syntax.tree.SourceFile;
import mirc.target.Target;
import mirc.testkit.Repository;
import mirc.wiring.WiringPlan;
import mirc.wiring.yaml.PlanYaml;
import org.jspecify.annotations.Nullable;

/** A project, taken through every phase by hand, its plan through YAML too. */
final class Example {
  private static final Target JVM = Target.of("jvm", List.of("console", "clock", "entropy"));

  private final Path folder;
  private final Path work;
  private @Nullable WiringPlan plan;

  Example(Path folder, Path work) {
    this.folder = folder;
    this.work = work;
  }

  Example(String name, Path work) {
    this(Repository.root().resolve("examples").resolve(name), work);
  }

  /** What it writes, and how it ended. */
  record Result(String output, Launcher.Outcome outcome) {}

  Result run(String input, String... arguments) throws IOException, InterruptedException {
    Path classes = work.resolve("classes");
    WiringPlan built = plan == null ? build(classes) : plan;
    plan = built;
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    Launcher.Outcome outcome =
        new JvmBackend()
            .launcher()
            .run(
                new Launch(
                    built,
                    new Launch.Program.Classes(classPath(classes), Generator.MAIN_CLASS, false),
                    work,
                    List.of(arguments),
                    Map.of(),
                    new Console.Streams(
                        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), output)));
    return new Result(output.toString(StandardCharsets.UTF_8), outcome);
  }

  private WiringPlan build(Path classes) throws IOException {
    compile(sources(folder.resolve("src")), classes);
    WiringPlan read = PlanYaml.read(Source.of("plan.yaml", PlanYaml.write(plan(classes)))).get();
    Path generated = work.resolve("generated");
    List<Path> files = new ArrayList<>();
    for (GeneratedFile file : new Generator().java(read)) {
      Path path = generated.resolve(file.path());
      Files.createDirectories(path.getParent());
      files.add(Files.writeString(path, file.text()));
    }
    compile(files, classes);
    return read;
  }

  String read(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  private WiringPlan plan(Path classes) throws IOException {
    String file = folder.getFileName() + ".mirage";
    Checked<TypedProgram> program;
    try (ClassPath types = ClassPath.of(classPath(classes))) {
      program =
          Parser.parse(Source.of(file, read(file)))
              .then(tree -> Checker.check(tree, new Modules(), types, List.of(JVM)));
    }
    assertThat(program.diagnostics()).isEmpty();
    TypedProgram typed = program.get();
    return Lowering.lower(
        Elaborator.elaborate(typed, typed.unikernels().get(0), JVM, Map.of()).get(), List.of());
  }

  private static List<Path> sources(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    }
  }

  private static void compile(List<Path> files, Path classes) throws IOException {
    Files.createDirectories(classes);
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    String path = String.join(File.pathSeparator, strings(classPath(classes)));
    List<String> options =
        List.of("--release", "17", "-g", "-parameters", "-d", classes.toString(), "-cp", path);
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      boolean right =
          compiler
              .getTask(
                  messages,
                  manager,
                  null,
                  options,
                  null,
                  manager.getJavaFileObjectsFromPaths(files))
              .call();
      assertThat(right).as(messages.toString()).isTrue();
    }
  }

  private static List<Path> classPath(Path classes) {
    String own = System.getProperty("java.class.path");
    return Stream.concat(
            Stream.of(classes), Arrays.stream(own.split(File.pathSeparator, -1)).map(Path::of))
        .toList();
  }

  private static List<String> strings(List<Path> paths) {
    return paths.stream().map(Path::toString).toList();
  }

  /** The standard library's modules. */
  private static final class Modules implements ModuleFinder {

    @Override
    public Optional<Checked<SourceFile>> find(String name) {
      String path = "META-INF/mirage/" + name + ".mirage";
      try (InputStream in = Example.class.getClassLoader().getResourceAsStream(path)) {
        return in == null
            ? Optional.empty()
            : Optional.of(
                Parser.parse(
                    Source.of(
                        "<" + name + ">", new String(in.readAllBytes(), StandardCharsets.UTF_8))));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public SortedSet<String> names() {
      return new TreeSet<>(
          List.of("mirage.app", "mirage.console", "mirage.random", "mirage.target", "mirage.time"));
    }
  }
}
