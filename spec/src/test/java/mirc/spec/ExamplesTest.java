package mirc.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mirc.backend.Launcher.Outcome;
import mirc.spec.ExampleProject.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example, built and run on every target, says what its {@code expected.txt} says. */
@Execution(ExecutionMode.CONCURRENT)
class ExamplesTest {
  private static final List<String> TARGETS = List.of("unix", "kvm", "xen", "jvm");

  static Stream<Arguments> examplesAndTargets() throws IOException {
    List<Arguments> all = new ArrayList<>();
    try (Stream<Path> folders = Files.list(ExampleProject.EXAMPLES)) {
      for (Path folder : folders.filter(Files::isDirectory).sorted().toList()) {
        TARGETS.forEach(target -> all.add(Arguments.of(folder.getFileName().toString(), target)));
      }
    }
    return all.stream();
  }

  @ParameterizedTest
  @MethodSource("examplesAndTargets")
  void saysWhatIsExpected(String name, String target, @TempDir Path folder)
      throws IOException, InterruptedException {
    Path input = ExampleProject.EXAMPLES.resolve(name).resolve("input.txt");
    Result result =
        ExampleProject.copy(name, folder)
            .run(target, Map.of(), Files.exists(input) ? Files.readString(input) : "");
    String expected =
        Files.readString(ExampleProject.EXAMPLES.resolve(name).resolve("expected.txt"))
            .replace("{target}", target);
    assertThat(result.output().replaceAll("\\d{4}-\\d\\d-\\d\\dT\\S+Z", "{instant}"))
        .isEqualTo(expected);
    assertThat(result.outcome()).isEqualTo(new Outcome.Ended(name.equals("crash") ? 1 : 0));
  }

  @ParameterizedTest
  @MethodSource("targets")
  void bootParametersArriveIntact(String target, @TempDir Path folder)
      throws IOException, InterruptedException {
    ExampleProject example = ExampleProject.copy("hello-key", folder);
    assertThat(example.run(target, Map.of(), "", "--hello", "Bonjour à \"tous\"").output())
        .isEqualTo("Bonjour à \"tous\"\n");
    assertThat(example.run(target, Map.of(), "", "--help").output())
        .contains("--hello String = \"Hello World!\"")
        .contains("How to say hello.");
    Result refused = example.run(target, Map.of(), "", "--hallo", "x");
    assertThat(refused.output()).contains("--hallo");
    assertThat(refused.outcome()).isEqualTo(new Outcome.Ended(64));
  }

  static List<String> targets() {
    return TARGETS;
  }

  @Test
  void bootsOnMicrovm(@TempDir Path folder) throws IOException, InterruptedException {
    Result result =
        ExampleProject.copy("hello-key", folder).run("kvm", Map.of("machine", "microvm"), "");
    assertThat(result).isEqualTo(new Result("Hello World!\n", new Outcome.Ended(0)));
  }
}
