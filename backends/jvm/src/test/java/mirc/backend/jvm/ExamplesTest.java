package mirc.backend.jvm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import mirc.backend.Launcher.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExamplesTest {

  @ParameterizedTest
  @ValueSource(strings = {"noop", "hello", "hello-key", "heads", "timeout"})
  void writesWhatIsExpected(String name, @TempDir Path work)
      throws IOException, InterruptedException {
    Example example = new Example(name, work);
    assertThat(example.run(""))
        .isEqualTo(new Example.Result(example.read("expected.txt"), new Outcome.Ended(0)));
  }

  @Test
  void readsTheConsole(@TempDir Path work) throws IOException, InterruptedException {
    Example example = new Example("echo-lines", work);
    assertThat(example.run(example.read("input.txt")))
        .isEqualTo(new Example.Result(example.read("expected.txt"), new Outcome.Ended(0)));
  }

  @Test
  void readsTheClocks(@TempDir Path work) throws IOException, InterruptedException {
    Example example = new Example("clock", work);
    Example.Result result = example.run("", "--pause=20 ms");
    assertThat(result.output().replaceAll("\\d+-\\S+Z", "{instant}"))
        .isEqualTo(example.read("expected.txt"));
  }

  @Test
  void knowsItself(@TempDir Path work) throws IOException, InterruptedException {
    assertThat(new Example("app-info", work).run("").output())
        .isEqualTo(
            """
            name: appInfo
            version: 1.0.0
            target: jvm
            devices:
              ThisUnikernel: mirage.app.ThisUnikernel
            dependencies:
            """);
  }

  @Test
  void failsWithTrace(@TempDir Path work) throws IOException, InterruptedException {
    Example.Result result = new Example("crash", work).run("");
    assertThat(result.output())
        .startsWith(
            "About to fail\nException in thread \"main\" java.lang.IllegalStateException: cannot"
                + " open /etc/motd\n\tat example.Crash.open(Crash.java:")
        .contains("\tat mirage.generated.Wiring.main(Wiring.java:")
        .contains("Caused by: java.lang.IllegalArgumentException: no such file: /etc/motd\n");
    assertThat(result.outcome()).isEqualTo(new Outcome.Ended(1));
  }

  @Test
  void takesBootParameters(@TempDir Path work) throws IOException, InterruptedException {
    Example example = new Example("hello-key", work);
    assertThat(example.run("", "--hello", "Bonjour à tous").output()).isEqualTo("Bonjour à tous\n");
    assertThat(example.run("", "--help").output())
        .isEqualTo(
            """
            helloKey: A greeting chosen at boot.

            Boot parameters:
              --hello String = "Hello World!"
                  How to say hello.
              --help
                  Prints this and ends.
            """);
    assertThat(example.run("", "--hallo=x").outcome()).isEqualTo(new Outcome.Ended(64));
  }
}
