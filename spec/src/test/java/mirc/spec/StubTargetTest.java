package mirc.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import mirc.backend.Launcher.Outcome;
import mirc.spec.ExampleProject.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A target is a jar: a Backend service, C files against {@code hal.h}, and a {@code .mirage} file.
 * That is all that {@link StubBackend} is, and Java programs are built and run for it.
 */
class StubTargetTest {
  @Test
  void exampleRunsOnATargetThatNothingElseKnows(@TempDir Path folder)
      throws IOException, InterruptedException {
    Result result = ExampleProject.copy("hello-key", folder).run("stub", Map.of(), "");
    assertThat(result).isEqualTo(new Result("Hello World!\n", new Outcome.Ended(0)));
  }
}
