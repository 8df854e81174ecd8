package mirc.backend.xen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import mirc.backend.Launcher.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunResultTest {
  private Path job;

  @BeforeEach
  void makeFolder(@TempDir Path folder) {
    job = folder;
  }

  @Test
  void exitCodeIsPassedOnWhateverTheReason() throws IOException {
    assertThat(result("poweroff 7 12")).isEqualTo(new Outcome.Ended(7));
    assertThat(result("crash 70 0")).isEqualTo(new Outcome.Ended(70));
  }

  @Test
  void endWithoutACodeIsACrash() throws IOException {
    assertThat(result("poweroff ")).isInstanceOf(Outcome.Crashed.class);
    assertThat(result("reboot ")).isInstanceOf(Outcome.Crashed.class);
    assertThat(result("poweroff 7a 5")).isInstanceOf(Outcome.Crashed.class);
    assertThat(result("poweroff 256 5")).isInstanceOf(Outcome.Crashed.class);
    assertThat(result("poweroff 7")).isInstanceOf(Outcome.Crashed.class);
    Files.delete(job.resolve("result"));
    assertThat(RunResult.read(job).outcome(job)).isInstanceOf(Outcome.Crashed.class);
  }

  @Test
  void bytesOfTheConsoleAreRead() throws IOException {
    result("poweroff 0 123456");
    assertThat(RunResult.read(job)).isEqualTo(new RunResult("poweroff", 0, 123_456));
    result("destroyed");
    assertThat(RunResult.read(job)).isEqualTo(new RunResult("destroyed", -1, 0));
  }

  @Test
  void refusalOfXlIsShown() throws IOException {
    Files.writeString(job.resolve("result.errors"), "no loader found\n");
    assertThat(result("create-failed"))
        .isEqualTo(new Outcome.Refused("xl could not create the domain: no loader found"));
  }

  private Outcome result(String text) throws IOException {
    Files.writeString(job.resolve("result"), text + "\n");
    return RunResult.read(job).outcome(job);
  }
}
