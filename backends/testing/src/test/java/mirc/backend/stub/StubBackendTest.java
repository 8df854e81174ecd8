package mirc.backend.stub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import mirc.backend.Backend;
import mirc.backend.Launcher;
import mirc.backend.testing.TestImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A target is a jar: a Backend service, C files against hal.h, and a .mirage file. */
class StubBackendTest {
  @Test
  void imageOfATargetThatNothingElseKnowsRuns(@TempDir Path folder)
      throws IOException, InterruptedException {
    Backend backend =
        ServiceLoader.load(Backend.class).stream()
            .map(ServiceLoader.Provider::get)
            .filter(found -> found.target().equals("stub"))
            .findFirst()
            .orElseThrow();
    assertThat(backend.declaration().text()).contains("target stub {");
    TestImage.Result result = TestImage.build(backend, "output", folder).run(Map.of(), List.of());
    assertThat(result.output()).hasSize(100_000).startsWith("0123456789abcdefghi\n");
    assertThat(result.outcome()).isEqualTo(new Launcher.Outcome.Ended(0));
  }
}
