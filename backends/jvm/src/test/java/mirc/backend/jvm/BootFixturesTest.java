package mirc.backend.jvm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import mirc.backend.Launcher.Outcome;
import mirc.testkit.Repository;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The fixtures of spec/conformance/boot, whose README says what a case is. */
class BootFixturesTest {
  private static final String LINE = "---\n";

  @ParameterizedTest
  @ValueSource(strings = {"parameters", "several", "checks"})
  void behavesAsItsCasesSay(String name, @TempDir Path work)
      throws IOException, InterruptedException {
    Path folder = Repository.conformance("boot").resolve(name);
    Example project = new Example(folder, work);
    List<Path> cases;
    try (Stream<Path> files = Files.list(folder.resolve("cases"))) {
      cases = files.sorted().toList();
    }
    assertThat(cases).isNotEmpty();
    for (Path file : cases) {
      String text = Files.readString(file);
      int line = text.startsWith(LINE) ? 0 : text.indexOf("\n" + LINE) + 1;
      String[] arguments = text.substring(0, line).lines().toArray(String[]::new);
      Example.Result result = project.run("", arguments);
      int code = result.outcome() instanceof Outcome.Ended ended ? ended.code() : -1;
      assertThat(result.output() + "--- exit " + code + "\n")
          .as(file.toString())
          .isEqualTo(text.substring(line + LINE.length()));
    }
  }
}
