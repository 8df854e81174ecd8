package mirc.backend.unix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import mirc.backend.testing.TestImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnixControlTest {
  @Test
  void terminationSignalIsAnEvent(@TempDir Path folder) throws IOException, InterruptedException {
    Path image = TestImage.build(new UnixBackend(), "control", folder).file();
    Process process = new ProcessBuilder(image.toString()).start();
    try (BufferedReader output = process.inputReader()) {
      assertThat(output.readLine()).isEqualTo("waiting");
      process.toHandle().destroy(); // SIGTERM; Process.destroy would close the streams, too
      assertThat(output.readLine()).isEqualTo("asked to end");
      assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
      assertThat(process.exitValue()).isEqualTo(3);
    } finally {
      process.destroyForcibly();
    }
  }
}
