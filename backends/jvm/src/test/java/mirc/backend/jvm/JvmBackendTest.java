package mirc.backend.jvm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.ServiceLoader;
import mirage.runtime.hal.HalEntropy;
import mirc.backend.Backend;
import mirc.backend.Console;
import mirc.backend.Launch;
import mirc.backend.Launcher;
import mirc.wiring.Limits;
import mirc.wiring.WiringPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JvmBackendTest {

  @Test
  void isFoundAndDeclaresItsTarget() {
    List<String> targets =
        ServiceLoader.load(Backend.class).stream().map(found -> found.get().target()).toList();
    assertThat(targets).containsExactly("jvm");
    assertThat(new JvmBackend().declaration().text()).contains("target jvm {");
  }

  @Test
  void connectsConsoleAndReturnsExitCode(@TempDir Path folder) throws InterruptedException {
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    Launcher.Outcome outcome =
        new JvmBackend()
            .launcher()
            .run(launch(folder, output, "ligne é\n", Map.of(), "--a", "b c", "ü"));
    assertThat(output.toString(StandardCharsets.UTF_8))
        .isEqualTo("[--a, b c, ü]\nligne é\n8 random bytes\n");
    assertThat(outcome).isEqualTo(new Launcher.Outcome.Ended(7));
  }

  @Test
  void passesTheMemoryLimitOn(@TempDir Path folder) {
    Launch launch = launch(folder, new ByteArrayOutputStream(), "", Map.of("jdk", "/opt/jdk"));
    assertThat(new JvmBackend().launcher().command(launch))
        .startsWith(Path.of("/opt/jdk/bin/java").toString())
        .contains("-Xmx16777216")
        .endsWith(Program.class.getName());
  }

  @Test
  void refusesUnknownOptions(@TempDir Path folder) throws InterruptedException {
    Launch launch = launch(folder, new ByteArrayOutputStream(), "", Map.of("machine", "q35"));
    assertThat(new JvmBackend().launcher().run(launch))
        .isEqualTo(
            new Launcher.Outcome.Refused("the target `jvm` has no option `machine`; it has `jdk`"));
  }

  private static Launch launch(
      Path folder,
      ByteArrayOutputStream output,
      String input,
      Map<String, String> options,
      String... arguments) {
    List<Path> classPath =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
            .map(Path::of)
            .toList();
    return new Launch(
        WiringPlan.unwired(
            "test", "jvm", new Limits(OptionalLong.of(16 << 20), OptionalLong.empty())),
        new Launch.Program.Classes(classPath, Program.class.getName(), false),
        folder,
        List.of(arguments),
        options,
        new Console.Streams(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), output));
  }

  /** What the test runs in the process. */
  static final class Program {
    private Program() {}

    public static void main(String[] args) throws Exception {
      System.out.println(Arrays.toString(args));
      System.err.print(new String(System.in.readAllBytes(), StandardCharsets.UTF_8));
      byte[] random = new byte[8];
      new HalEntropy().fill(random);
      System.out.println(random.length + " random bytes");
      System.exit(7);
    }
  }
}
