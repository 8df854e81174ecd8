package mirc.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import mirc.backend.Console;
import mirc.backend.Gdb;
import mirc.backend.Launch;
import mirc.backend.Launcher;
import mirc.driver.Backends;
import mirc.driver.Built;
import mirc.driver.PlanFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A real gdb on images built for it: it stops at a line of Java, shows the program's variables by
 * their Java names and values, steps by lines, and shows Java's methods on the stack.
 */
@Timeout(value = 240, unit = TimeUnit.SECONDS)
class DebuggerTest {
  private static final Path PROJECT = Path.of("conformance/debugger");

  /** What a user types. */
  private static final List<String> SESSION =
      List.of(
          "break Shop.java:37",
          "continue",
          "print item",
          "print count",
          "print cheap",
          "print initial",
          "print prices",
          "print this",
          "print *(struct OBJECT_debugged_Shop$Item *) item",
          "info locals",
          "backtrace",
          "list 37,37",
          "next",
          "print total",
          "step",
          "backtrace 1",
          "kill");

  @Test
  void seesJavaInUnixImage(@TempDir Path folder) throws IOException, InterruptedException {
    Built built = ExampleProject.copy(PROJECT, folder).buildForDebugger("unix");
    List<String> command = new ArrayList<>(Gdb.command(image(built), List.of("--count", "3")));
    command.addAll(1, List.of("-batch", "-iex", "set debuginfod enabled off"));
    List<String> session = new ArrayList<>(List.of("starti"));
    session.addAll(SESSION);
    expectJava(gdb(command, session, folder));
  }

  @Test
  void seesJavaOnTheStubOfQemu(@TempDir Path folder) throws IOException, InterruptedException {
    Built built = ExampleProject.copy(PROJECT, folder).buildForDebugger("kvm");
    Launch launch =
        new Launch(
            PlanFile.read(built.wiring()).get(),
            built.program(),
            built.directory(),
            List.of("--count", "3"),
            Map.of(Gdb.OPTION, Integer.toString(freePort())),
            new Console.Inherited());
    Launcher launcher = Backends.of("kvm").orElseThrow().launcher();
    List<String> command = new ArrayList<>(launcher.debugger(launch));
    command.addAll(1, List.of("-batch", "-iex", "set debuginfod enabled off"));
    Process guest =
        new ProcessBuilder(launcher.command(launch))
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("guest.log").toFile())
            .start();
    try {
      Thread.sleep(1000);
      expectJava(gdb(command, SESSION, folder));
    } finally {
      guest.destroyForcibly();
    }
  }

  private static void expectJava(String output) {
    assertThat(output)
        .contains("Shop.java:37")
        .contains("= debugged.Shop$Item {name = \"tea\", price = 7}")
        .contains("$2 = 3")
        .contains("$3 = true")
        .contains("$4 = 't'")
        .contains("= int[2] {7, 12}")
        .contains(
            "= debugged.Shop {label = \"corner shop\", till = debugged.Shop$Till {amount = 0},"
                + " wanted = 3, sold = 0}")
        .contains("name = \"tea\"")
        .contains("total = 0")
        .doesNotContainPattern("(?m)^[ls][ilfda]\\d+ = ")
        .containsPattern(
            "#0 .*debugged\\.Shop\\.sell \\(this=debugged\\.Shop .*, item=.*count=3, prices=")
        .containsPattern("#1 .*debugged\\.Shop\\.run .*Shop\\.java:26")
        .containsPattern("#2 .*mirage\\.generated\\.Wiring\\.main")
        .contains("int total = count * item.price();")
        .contains("$8 = 21")
        .containsPattern("#0 .*debugged\\.Shop\\.note \\(this=.*amount=21\\).*Shop\\.java:43");
  }

  private static Path image(Built built) {
    return ((Launch.Program.Image) built.program()).file();
  }

  private static String gdb(List<String> command, List<String> session, Path folder)
      throws IOException, InterruptedException {
    Path script = folder.resolve("session.gdb");
    Files.write(script, session);
    List<String> whole = new ArrayList<>(command);
    int at = whole.contains("--args") ? whole.indexOf("--args") : whole.size();
    whole.addAll(at, List.of("-x", script.toString()));
    Path log = folder.resolve("gdb.log");
    Process process =
        new ProcessBuilder(whole)
            .redirectErrorStream(true)
            .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
            .redirectOutput(log.toFile())
            .start();
    boolean ended = process.waitFor(120, TimeUnit.SECONDS);
    process.destroyForcibly();
    String output = Files.readString(log, StandardCharsets.UTF_8);
    assertThat(ended).as(output).isTrue();
    return output;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
