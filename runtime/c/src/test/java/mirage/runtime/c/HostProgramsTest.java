package mirage.runtime.c;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Builds the runtime's C with the host's compiler and its sanitizers, and runs each program of
 * {@code src/test/c} on it. {@code mirc doctor --install} installs that compiler.
 */
class HostProgramsTest {
  private static final Path SOURCES = Path.of("src/main/resources/mirage/runtime/c");
  private static final Path JDK = Path.of("../java/src/main/jdk17");
  private static final Path TESTS = Path.of("src/test/c");

  /** Functions that the sanitizers replace, and what needs a whole image around it. */
  private static final Set<String> LEFT_OUT = Set.of("memory.c", "natives_class_names.c");

  private static final List<String> FLAGS =
      List.of(
          "-std=gnu11",
          "-g",
          "-O1",
          "-Wall",
          "-Wextra",
          "-Wno-attributes",
          "-fwrapv",
          "-fno-strict-aliasing",
          "-fno-omit-frame-pointer",
          "-fno-optimize-sibling-calls",
          "-fsanitize=address,undefined",
          "-fno-sanitize-recover=all",
          "-no-pie",
          "-fno-pie",
          "-I../include",
          "-I" + JDK.resolve("include"),
          "-I" + SOURCES,
          "-I" + TESTS);

  @TempDir static Path objects;

  @BeforeAll
  static void compile() throws Exception {
    List<Path> sources = new ArrayList<>(files(SOURCES, ""));
    sources.addAll(files(JDK.resolve("natives"), ""));
    sources.removeIf(source -> LEFT_OUT.contains(source.getFileName().toString()));
    sources.addAll(files(TESTS, "host_"));
    sources.parallelStream().forEach(source -> gcc(List.of("-c"), List.of(source), object(source)));
  }

  static List<Path> programs() throws IOException {
    return files(TESTS, "").stream()
        .filter(path -> path.getFileName().toString().endsWith("_test.c"))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("programs")
  void programEndsWell(Path program) throws Exception {
    Path executable = objects.resolve(program.getFileName() + ".exe");
    List<Path> parts = new ArrayList<>();
    parts.add(program);
    try (Stream<Path> built = Files.list(objects)) {
      built.filter(path -> path.toString().endsWith(".o")).sorted().forEach(parts::add);
    }
    gcc(List.of(), parts, executable);
    run(List.of(executable.toString()));
  }

  private static List<Path> files(Path folder, String prefix) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(path -> path.getFileName().toString().startsWith(prefix))
          .filter(path -> path.toString().endsWith(".c"))
          .sorted(Comparator.comparing(Path::toString))
          .toList();
    }
  }

  private static Path object(Path source) {
    return objects.resolve(source.getFileName() + ".o");
  }

  private static void gcc(List<String> options, List<Path> inputs, Path output) {
    List<String> command = new ArrayList<>();
    command.add("gcc");
    command.addAll(FLAGS);
    command.addAll(options);
    inputs.forEach(input -> command.add(input.toString()));
    command.add("-o");
    command.add(output.toString());
    command.add("-lm");
    run(command);
  }

  private static void run(List<String> command) {
    try {
      Path log = Files.createTempFile(objects, "log", ".txt");
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
      boolean ended = process.waitFor(120, TimeUnit.SECONDS);
      if (!ended) {
        process.destroyForcibly();
      }
      String output = Files.readString(log);
      assertThat(ended).as("%s ends in time%n%s", command, output).isTrue();
      assertThat(process.exitValue()).as("%s%n%s", command, output).isZero();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
