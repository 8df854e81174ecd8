package mirc.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import mirc.backend.Launcher.Outcome;
import mirc.spec.ExampleProject.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The stack traces of {@code spec/conformance/traces} are HotSpot's, frame for frame; only the
 * numbers of proxies' classes, which HotSpot gives as they are made, are others.
 */
class TracesTest {
  private static final Path PROJECT = Path.of("conformance/traces");

  @Test
  void areThoseOfHotSpot(@TempDir Path folder) throws Exception {
    ExampleProject project = ExampleProject.copy(PROJECT, folder);
    Result expected = project.run("jvm", Map.of(), "");
    assertThat(expected.outcome()).isEqualTo(new Outcome.Ended(1));
    assertThat(expected.output().lines()).hasSizeGreaterThan(1100);
    for (String target : new String[] {"unix", "kvm"}) {
      Result seen = project.run(target, Map.of(), "");
      assertThat(withoutNumbers(seen)).as(target).isEqualTo(withoutNumbers(expected));
    }
  }

  private static Result withoutNumbers(Result result) {
    return new Result(result.output().replaceAll("\\$Proxy\\d+", "\\$Proxy"), result.outcome());
  }
}
