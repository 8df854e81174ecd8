package mirc.spec.programs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import mirc.backend.Console;
import mirc.backend.Launch;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What an image says when its runtime breaks, and when somebody asks what it does: the Java stacks
 * of all threads.
 */
@Timeout(value = 240, unit = TimeUnit.SECONDS)
class PanicTest {
  private static final int OFFSET_OF_LIMIT = 8; // struct mrt_state
  private static final int OFFSET_OF_MIRROR = 92; // struct mrt_class

  private static final String[] OTHERS = {
    """
    "sleeper" sleeps
    \tat java.base/java.lang.Thread.sleep(Native Method)
    \tat Break.sleep(Break.java:70)
    """,
    "\"waiter\" waits to be notified by a Break\n",
    "\tat Break.waitForNotice(Break.java:78)",
    "\"parked\" is parked\n",
    "\"wants the lock\" is parked on a java.util.concurrent.locks.ReentrantLock$NonfairSync,"
        + " which \"main\" holds\n",
  };

  private static BreakImage image;

  @BeforeAll
  static void build(@TempDir Path folder) throws IOException {
    image = BreakImage.build(folder, List.of(Mode.UNIX, Mode.KVM, Mode.XEN));
  }

  @ParameterizedTest
  @CsvSource({
    "UNIX, page, '', page fault (vector 14, Break.run(Break.java:51)",
    "KVM, page, '', page fault (vector 14, Break.run(Break.java:51)",
    "XEN, page, '', page fault (vector 14, Break.run(Break.java:51)",
    "UNIX, guard, mrt, page fault (vector 14, Break.deeper(Break.java:98)",
    "KVM, guard, mrt, page fault (vector 14, Break.deeper(Break.java:98)",
    "XEN, guard, mrt, page fault (vector 14, Break.deeper(Break.java:98)",
    "UNIX, jump, CLASS_Break$Victim, page fault (vector 14, Break.jump(Break.java:107)",
    "KVM, jump, CLASS_Break$Victim, page fault (vector 14, Break.jump(Break.java:107)",
    "UNIX, mirror, CLASS_Break$Victim, internal error: the image has no java.lang.Class of"
        + " Break$Victim, Break.mirror(Break.java:114)",
    "KVM, mirror, CLASS_Break$Victim, internal error: the image has no java.lang.Class of"
        + " Break$Victim, Break.mirror(Break.java:114)",
  })
  void panicShowsAllThreads(Mode mode, String how, String symbol, String what, String frame)
      throws IOException, InterruptedException {
    long offset =
        how.equals("guard") ? OFFSET_OF_LIMIT : how.equals("mirror") ? OFFSET_OF_MIRROR : 0;
    List<String> arguments =
        symbol.isEmpty()
            ? List.of(how)
            : List.of(how, Long.toString(image.address(mode, symbol) + offset));
    Outcome outcome = image.runner(mode).run(arguments);
    assertThat(outcome.output())
        .startsWith("ready\n\nmirage: " + what)
        .contains("in thread \"main\"\n", "\tat " + frame, "\nmirage: the other threads\n")
        .contains(OTHERS);
    assertThat(outcome.end()).isEqualTo("exit code 70");
  }

  /** A circle is reported when it closes, and what is not of it goes on. */
  @ParameterizedTest
  @EnumSource(names = {"UNIX", "KVM", "XEN"})
  void deadlockOfMonitorsIsReportedWithItsStacks(Mode mode)
      throws IOException, InterruptedException {
    Outcome outcome = image.runner(mode).run(List.of("monitors"));
    assertThat(outcome.output())
        .startsWith("ready\n\nmirage: deadlock: these threads wait for each other\n")
        .contains(
            """
            "one" waits to enter the monitor of a java.lang.Object, which "other" holds
            \tat Break$Crossed.run(Break.java:146)
            \tat java.base/java.lang.Thread.run(Thread.java:840)
            """,
            """
            "other" waits to enter the monitor of a java.lang.Object, which "one" holds
            \tat Break$Crossed.run(Break.java:146)
            \tat java.base/java.lang.Thread.run(Thread.java:840)
            """)
        .endsWith("goes on\n")
        .hasLineCount(10);
    assertThat(outcome.end()).isEqualTo("exit code 3");
  }

  @ParameterizedTest
  @EnumSource(names = {"UNIX", "KVM"})
  void deadlockOfInitialisersIsReportedWithItsStacks(Mode mode)
      throws IOException, InterruptedException {
    Outcome outcome = image.runner(mode).run(List.of("initialisers"));
    assertThat(outcome.output())
        .contains(
            "\nmirage: deadlock: these threads wait for each other\n",
            "\" waits for the initialisation of Break$First by \"",
            "\" waits for the initialisation of Break$Second by \"",
            "\tat Break$First.<clinit>(Break.java:156)\n",
            "\tat Break$Second.<clinit>(Break.java:165)\n")
        .endsWith("goes on\n");
    assertThat(outcome.end()).isEqualTo("exit code 3");
  }

  /** Without a thread that could wake another, the guest ends. */
  @ParameterizedTest
  @EnumSource(names = {"UNIX", "KVM", "XEN"})
  void haltIsReportedWithAllStacks(Mode mode) throws IOException, InterruptedException {
    Outcome outcome = image.runner(mode).run(List.of("halt"));
    assertThat(outcome.output())
        .startsWith("ready\n\nmirage: deadlock: every thread waits for another\n\"main\" is parked")
        .contains("\tat Break.run(Break.java:55)")
        .contains(Arrays.copyOfRange(OTHERS, 1, OTHERS.length));
    assertThat(outcome.end()).isEqualTo("exit code 70");
  }

  @ParameterizedTest
  @CsvSource({"compute, Break.compute(Break.java:", "wait, Break.run(Break.java:50)"})
  void signalsAreAnsweredAtOnce(String how, String frame) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(image.file(Mode.UNIX).toString(), how).start();
    try (BufferedReader output = process.inputReader()) {
      assertThat(output.readLine()).isEqualTo("ready");
      signal(process, "QUIT");
      expectThreads(output, frame);
      signal(process, "USR1");
      expectHistogram(output);
      signal(process, "TERM");
      assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
      assertThat(process.exitValue()).isEqualTo(143);
    } finally {
      process.destroyForcibly();
    }
  }

  @ParameterizedTest
  @EnumSource(names = "KVM")
  void keysAreAnsweredWhileItComputes(Mode mode) throws IOException, InterruptedException {
    ImageRunner runner = image.runner(mode);
    Launch launch =
        new Launch(
            runner.plan(),
            new Launch.Program.Image(runner.image()),
            runner.image().resolveSibling(mode + "-keys"),
            List.of("compute"),
            Map.of("accel", "tcg"),
            new Console.Inherited());
    Files.createDirectories(launch.directory());
    Process process =
        new ProcessBuilder(runner.backend().launcher().command(launch))
            .redirectErrorStream(true)
            .start();
    try (BufferedReader output = process.inputReader();
        OutputStream keys = process.getOutputStream()) {
      assertThat(output.readLine()).isEqualTo("ready");
      keys.write(0x14); // ^T
      keys.flush();
      expectThreads(output, "Break.compute(Break.java:");
      keys.write(0x0f); // ^O
      keys.flush();
      expectHistogram(output);
    } finally {
      process.destroyForcibly();
    }
  }

  private static void expectThreads(BufferedReader output, String frame) throws IOException {
    String dump = readUntil(output, "wants the lock") + readUntil(output, "java.lang.Thread.run");
    assertThat(dump).contains("mirage: all threads\n\"main\" ", "\tat " + frame).contains(OTHERS);
  }

  private static void expectHistogram(BufferedReader output) throws IOException {
    String histogram = readUntil(output, "Total");
    assertThat(histogram)
        .contains("#instances")
        .containsPattern("(?m)^ *\\d+: +1 +\\d+ {2}java.util.concurrent.locks.ReentrantLock$");
  }

  private static String readUntil(BufferedReader output, String last) throws IOException {
    StringBuilder text = new StringBuilder();
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      text.append(line).append('\n');
      if (line.contains(last)) {
        return text.toString();
      }
    }
    throw new AssertionError("`" + last + "` never came: " + text);
  }

  private static void signal(Process process, String name)
      throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start().waitFor();
  }
}
