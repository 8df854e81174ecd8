package mirc.backend.xen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import mirc.backend.Launcher.Outcome;
import mirc.backend.testing.TestImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What the launcher does on a Xen host, done in dom0 of our own machine, which is one. */
@Timeout(120)
class HostRunTest {
  private static final long PATIENCE_SECONDS = 60;

  @Test
  void outputInputAndExitCodeGoThrough(@TempDir Path folder)
      throws IOException, InterruptedException, ExecutionException, TimeoutException {
    byte[] input = new byte[3000];
    int sum = 0;
    for (int i = 0; i < input.length; i++) {
      input[i] = (byte) ('a' + i % 26);
      sum = sum * 31 + input[i];
    }
    assertThat(run("input", new String(input, StandardCharsets.US_ASCII) + "\u0004", folder))
        .isEqualTo("3000 bytes, sum " + Integer.toUnsignedString(sum) + "\n");
  }

  @Test
  void allOutputArrivesBeforeTheDomainIsDestroyed(@TempDir Path folder)
      throws IOException, InterruptedException, ExecutionException, TimeoutException {
    assertThat(run("output", "", folder)).isEqualTo("0123456789abcdefghi\n".repeat(5000));
  }

  @Test
  void thatMachineIsAXenHost(@TempDir Path folder)
      throws IOException, InterruptedException, ExecutionException, TimeoutException {
    Dom0Machine machine = new Dom0Machine();
    machine.prepare(step -> {});
    Dom0Session session = Dom0Session.shared(machine);
    String name = session.freshName();
    int code =
        session
            .command(name, "cat /proc/xen/capabilities && command -v xl >/dev/null")
            .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    assertThat(code).isZero();
    assertThat(Requirements.isControlDomain(session.folder().resolve(name + ".out"))).isTrue();
    assertThat(Requirements.isControlDomain(Files.createFile(folder.resolve("domU")))).isFalse();
    assertThat(Requirements.isControlDomain(folder.resolve("no-xen"))).isFalse();
  }

  private static String run(String program, String input, Path folder)
      throws IOException, InterruptedException, ExecutionException, TimeoutException {
    Path image = TestImage.build(new XenBackend(), program, folder).file();
    Dom0Machine machine = new Dom0Machine();
    machine.prepare(step -> {});
    Dom0Session session = Dom0Session.shared(machine);
    String name = session.freshName();
    Path job = Files.createDirectory(session.folder().resolve(name));
    String inDom0 = "/job/" + name;
    Files.copy(image, job.resolve("image"));
    Files.writeString(job.resolve("input"), input);
    HostRun run = new HostRun(job, new GuestConfiguration(name, "", "", 32));
    run.prepare(Path.of(inDom0, "image"));
    String command =
        run.command().stream()
            .map(word -> word.replace(job.toString(), inDom0))
            .collect(Collectors.joining(" "));
    int code =
        session
            .command(
                session.freshName(),
                command + " <" + inDom0 + "/input >" + inDom0 + "/output 2>" + inDom0 + "/errors")
            .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    assertThat(Files.readString(job.resolve("errors"))).isEmpty();
    assertThat(code).isZero();
    assertThat(RunResult.read(job).outcome(job)).isEqualTo(new Outcome.Ended(0));
    return Files.readString(job.resolve("output"));
  }
}
