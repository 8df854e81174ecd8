package mirc.aot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The programs of {@code src/test/programs}: each prints the same in a unix image and on HotSpot,
 * and ends with the same exit code. All are linked to one image, whose argument names the program.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(value = 300, unit = TimeUnit.SECONDS)
class ProgramsTest {
  private static final Path PROGRAMS = Path.of("src/test/programs");

  /** Classes that are added to packages of the JDK's base. */
  private static final Path PATCHES = Path.of("src/test/patches");

  private record Outcome(int code, String output) {}

  private Path classes = PROGRAMS;
  private Path patches = PATCHES;
  private Path image = PROGRAMS;

  @BeforeAll
  void build(@TempDir Path folder) throws IOException {
    classes = Files.createDirectory(folder.resolve("classes"));
    compile(folder);
    patches = Files.createDirectory(folder.resolve("patches"));
    Path patch = PATCHES.resolve("java/lang/invoke/Basics.java");
    javac(List.of(patch), "-d", patches.toString(), "--patch-module", "java.base=" + PATCHES);
    AotResult result = Aot.compile(ProgramImage.request("Chooser", classes, patches));
    assertThat(result.problems()).allMatch(problem -> problem.code() == AotCode.UNSUPPORTED);
    image = ProgramImage.build(result, Files.createDirectory(folder.resolve("image")));
  }

  static List<String> programs() throws IOException {
    try (Stream<Path> files = Files.list(PROGRAMS)) {
      List<String> names = new ArrayList<>(List.of(LinkedClass.NAME));
      files.forEach(file -> names.add(file.getFileName().toString().replace(".java", "")));
      Collections.sort(names);
      return names;
    }
  }

  /** Compiles the programs, and a class that runs the one that is named. */
  private void compile(Path folder) throws IOException {
    StringBuilder chooser = new StringBuilder("public class Chooser {\n");
    chooser.append("  public static void main(String[] a) throws Throwable {\n");
    List<Path> sources = new ArrayList<>();
    Files.write(classes.resolve(LinkedClass.NAME + ".class"), LinkedClass.bytes());
    for (String program : programs()) {
      if (!program.equals(LinkedClass.NAME)) {
        sources.add(PROGRAMS.resolve(program + ".java"));
      }
      chooser.append("    if (a[0].equals(\"" + program + "\")) { " + program + ".main(a); }\n");
    }
    Path file = Files.writeString(folder.resolve("Chooser.java"), chooser.append("  }\n}\n"));
    sources.add(file);
    String place = classes.toString();
    javac(sources, "-d", place, "-cp", place, "--release", "17", "-g", "-parameters", "-nowarn");
  }

  private static void javac(List<Path> sources, String... options) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      Iterable<? extends JavaFileObject> units = files.getJavaFileObjectsFromPaths(sources);
      assertThat(compiler.getTask(null, files, null, List.of(options), null, units).call())
          .as("the programs compile")
          .isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("programs")
  void printsTheSameAsOnHotSpot(String program) throws IOException, InterruptedException {
    Outcome expected =
        run(
            ProgramImage.jdk().resolve("bin/java").toString(),
            "-XX:+UnlockDiagnosticVMOptions",
            "-XX:-UseLibmIntrinsic",
            "-XX:-InlineMathNatives",
            "-Xmx64m",
            "-Dstdout.encoding=UTF-8",
            "-Dfile.encoding=UTF-8",
            "--patch-module",
            "java.base=" + patches,
            "-cp",
            classes.toString(),
            "Chooser",
            program);
    Outcome actual = run(image.toString(), program);
    assertThat(actual.output()).isEqualTo(expected.output());
    assertThat(actual.code()).isEqualTo(expected.code());
    assertThat(expected.output()).isNotEmpty();
  }

  private static Outcome run(String... command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Outcome(process.waitFor(), output);
  }
}
