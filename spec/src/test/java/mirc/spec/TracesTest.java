package mirc.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import mirc.backend.Launcher.Outcome;
import mirc.spec.ExampleProject.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The stack traces of {@code spec/conformance/traces} are HotSpot's, frame for frame. */
class TracesTest {
  private static final Path PROJECT = Path.of("conformance/traces");

  @Test
  void areThoseOfHotSpot(@TempDir Path folder) throws Exception {
    ExampleProject project = ExampleProject.copy(PROJECT, folder);
    Result expected = project.run("jvm", Map.of(), "");
    assertThat(expected.outcome()).isEqualTo(new Outcome.Ended(1));
    assertThat(expected.output().lines()).hasSizeGreaterThan(800);
    for (String target : new String[] {"unix", "kvm"}) {
      assertThat(project.run(target, Map.of(), "")).as(target).isEqualTo(expected);
    }
  }
}
