package mirc.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import mirc.cli.Main;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the commands print and end with. */
class CommandLineTest {

  /** What a command printed, and its exit code. */
  private record Outcome(int code, String out, String err) {}

  @Test
  void checkOfGoodProjectSaysNothing(@TempDir Path folder) throws IOException {
    Path project = ExampleProject.copy("hello-key", folder).folder();
    assertThat(run("check", project.toString())).isEqualTo(new Outcome(0, "", ""));
  }

  @Test
  void checkPointsAtTheMistake(@TempDir Path folder) throws IOException {
    Path project =
        edited("hello-key", folder, "hello-key.mirage", "start Greeter(", "start Greter(");
    Outcome outcome = run("check", project.toString());
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err())
        .contains("hello-key.mirage:", "`Greter`", "Greeter")
        .contains("^^^^^^");
    assertThat(run("check", "--json", project.toString()).out())
        .startsWith("[")
        .contains("\"severity\"", "hello-key.mirage");
  }

  @Test
  void errorsOfJavaSourcesPointIntoThem(@TempDir Path folder) throws IOException {
    Path project =
        edited(
            "hello-key",
            folder,
            "src/example/Greeter.java",
            "println(greeting)",
            "println(greting)");
    Outcome outcome = run("check", project.toString());
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err()).contains("M0490", "src/example/Greeter.java:");
  }

  @Test
  void planGoesOutAndComesBack(@TempDir Path folder) throws IOException {
    Path project = ExampleProject.copy("noop", folder).folder();
    String plan = run("compile", "--emit", "wiring", project.toString()).out();
    Path file = Files.writeString(folder.resolve("plan.yaml"), plan);
    Outcome java = run("compile", "--emit", "java", project.toString());
    Outcome again =
        run("compile", "--emit", "java", "--from-plan", file.toString(), project.toString());
    assertThat(java.code()).isZero();
    assertThat(again).isEqualTo(java);
    assertThat(java.out()).contains("// noop.mirage:");
  }

  @Test
  void whatTheJdkLacksIsOneWarningAtTheLineThatLeadsThere(@TempDir Path folder) throws IOException {
    Path project =
        edited(
            "noop",
            folder,
            "src/example/Noop.java",
            "run() {}",
            "run() {\n    new java.io.File(\"x\").delete();\n  }");
    Outcome compiled = run("compile", "--emit", "c", project.toString());
    assertThat(compiled.code()).isZero();
    assertThat(compiled.err())
        .containsOnlyOnce("M0708")
        .contains("src/example/Noop.java:", "new java.io.File(\"x\").delete();", "--missing");
    Outcome missing = run("why", "--missing", project.toString());
    assertThat(missing.out())
        .contains("java.io.UnixFileSystem.delete0", "calls java.io.File.delete()", "root: ");
    assertThat(missing.err()).isEmpty();
    assertThat(run("why", project.toString(), "a", "b").code()).isEqualTo(2);
    assertThat(run("why", "--missing", "a", "b").err()).contains("--missing takes a project alone");
  }

  @Test
  void anotherJdkIsRefused(@TempDir Path folder) throws IOException {
    Path project = ExampleProject.copy("noop", folder).folder();
    Path jdk = Files.createDirectories(folder.resolve("jdk"));
    Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"21.0.4\"\n");
    Outcome outcome = run("compile", "--jdk", jdk.toString(), project.toString());
    assertThat(outcome.code()).isNotZero();
    assertThat(outcome.err()).contains("is JDK 21.0.4", "apt-get install openjdk-17-jdk-headless");
  }

  @ParameterizedTest
  @ValueSource(strings = {"unix", "jvm"})
  void assertStatementsAreSwitchable(String target, @TempDir Path folder) throws IOException {
    Path project =
        edited(
            "hello-key",
            folder,
            "src/example/Greeter.java",
            "System.out",
            "assert false; System.out");
    assertThat(run("run", "--quiet", "-t", target, project.toString()).code()).isZero();
    assertThat(run("run", "--quiet", "-ea", "-t", target, project.toString()).code()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"unix", "jvm"})
  void appMayThrowWhateverItLikes(String target, @TempDir Path folder) throws IOException {
    Path project =
        edited(
            "noop",
            folder,
            "src/example/Noop.java",
            "run() {}",
            "run() throws Throwable { throw new Throwable(\"as it likes\"); }");
    assertThat(run("run", "--quiet", "-t", target, project.toString()).code()).isEqualTo(1);
  }

  @Test
  void usageErrorsEndWithTwo() {
    assertThat(run("chek").code()).isEqualTo(2);
    assertThat(run("check", "--no-such-option").code()).isEqualTo(2);
    assertThat(run("explain", "M9999").code()).isEqualTo(2);
  }

  @Test
  void everyCodeOfTheDriverIsExplained() {
    for (mirc.driver.DriverCode code : mirc.driver.DriverCode.values()) {
      assertThat(run("explain", code.id()).out()).startsWith("# " + code.id() + ": ");
    }
  }

  @Test
  void newProjectIsGoodAndFormatted(@TempDir Path folder) {
    mirc.driver.NewProject.write(folder.resolve("site"), "site");
    String project = folder.resolve("site").toString();
    assertThat(run("check", project)).isEqualTo(new Outcome(0, "", ""));
    assertThat(run("fmt", "--check", project)).isEqualTo(new Outcome(0, "", ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "frobnicate | mirc: unmatched argument at index 0: `frobnicate` | `mirc --help`",
        "compile --nope | mirc: unknown option: `--nope` | `mirc compile --help`",
        "compile --emit pdf | mirc: invalid value for option `--emit` | `mirc compile --help`",
        "run --set | mirc: missing required parameter for option `--set` | `mirc run --help`",
        "chekc | did you mean `check`? | `mirc --help`",
      })
  void wrongOptionIsOneSentenceAndWhereToReadOn(String line, String message, String help) {
    Outcome outcome = run(line.split(" "));
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).contains(message, help + " says what there is");
    assertThat(outcome.err().lines()).hasSizeLessThan(6);
  }

  @Test
  void folderWithoutProjectSaysHowToMakeOne(@TempDir Path folder) {
    Outcome outcome = run("check", folder.toString());
    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err()).contains("M0291", "mirc new NAME");
  }

  /** An example of which one file says something else. */
  private static Path edited(String example, Path folder, String name, String from, String to)
      throws IOException {
    Path project = ExampleProject.copy(example, folder).folder();
    Path file = project.resolve(name);
    Files.writeString(file, Files.readString(file).replace(from, to));
    return project;
  }

  private static Outcome run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Main.run(
            arguments,
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    return new Outcome(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
