package mirc.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import mirc.backend.Launcher.Outcome;
import mirc.spec.ExampleProject.Result;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The memory limit of a {@code .mirage} file bounds the heap on each target, and a program that
 * used up its memory, by objects or by the stacks of threads, is told so and goes on.
 */
@Execution(ExecutionMode.CONCURRENT)
class LimitsTest {
  private static final Path PROJECT = Path.of("conformance/limits");

  private static final String HEAP =
      """
      most true, total true, free true, processors 1
      Java heap space, full true
      Java heap space, full true
      most true, total true, free true, processors 1
      """;

  private static final String STACKS =
      """
      unable to create native thread: possibly out of memory or process/resource limits reached, \
      many true
      unable to create native thread: possibly out of memory or process/resource limits reached, \
      many true
      Java heap space, full true
      """;

  /** On unix stacks are the host's, which has more of them than a test should use up. */
  @ParameterizedTest
  @CsvSource({"unix, false", "kvm, true", "xen, true"})
  void memoryIsLimitedAndTheProgramGoesOn(String target, boolean stacks, @TempDir Path folder)
      throws IOException, InterruptedException {
    Result result =
        ExampleProject.copy(PROJECT, folder)
            .run(target, Map.of(), "", stacks ? "--stacks" : "--no-stacks");
    assertThat(result)
        .isEqualTo(new Result(HEAP + (stacks ? STACKS : "") + "end\n", new Outcome.Ended(0)));
  }
}
