package mirc.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Does what README.md tells a newcomer to do, block by block: the commands of its `sh` blocks, and
 * the changes of the `.mirage` file between them.
 */
class ReadmeTest {
  private static final Pattern BLOCK = Pattern.compile("```(\\w*)\n(.*?)```", Pattern.DOTALL);
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

  /** The test command cannot run inside itself. */
  private static final String TEST_COMMAND = "./mirc doctor --install && mvn -B verify";

  @Test
  void commandsDoWhatItSays(@TempDir Path folder) throws IOException, InterruptedException {
    ExampleProject.copy("hello", folder.resolve("examples/hello"));
    Path declaration = folder.resolve("greeter/greeter.mirage");
    int commands = 0;
    boolean changed = false;
    Matcher block = BLOCK.matcher(Files.readString(Path.of("../README.md")).replace("\n   ", "\n"));
    while (block.find()) {
      if (!block.group(1).equals("sh")) {
        changed = !Files.readString(declaration).equals(block.group(2));
        Files.writeString(declaration, block.group(2));
        continue;
      }
      for (String line : block.group(2).lines().filter(l -> !l.equals(TEST_COMMAND)).toList()) {
        Result result = run(folder, line);
        if (changed) {
          assertThat(result.code()).as(result.output()).isEqualTo(1);
          assertThat(result.output()).contains("clock: Clock", "app.Hello");
          takeTheClock(folder.resolve("greeter/src/app/Hello.java"));
          changed = false;
        } else {
          assertThat(result.code()).as("%s%n%s", line, result.output()).isZero();
        }
        commands++;
      }
    }
    assertThat(commands).isGreaterThan(6);
  }

  private record Result(int code, String output) {}

  /** Step 5: the constructor takes the clock, and the class uses it. */
  private static void takeTheClock(Path file) throws IOException {
    String source = Files.readString(file);
    String changed =
        source
            .replace("Hello(String name) {", "Hello(String name, mirage.time.Clock clock) {")
            .replace("this.name = name;", "this.name = name + clock.wall();");
    assertThat(changed).isNotEqualTo(source);
    Files.writeString(file, changed);
  }

  private static Result run(Path folder, String line) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "mirc.cli.Main"));
    assertThat(line).startsWith("./mirc ");
    Matcher word = WORD.matcher(line.substring("./mirc ".length()));
    while (word.find()) {
      command.add(word.group(1) != null ? word.group(1) : word.group(2));
    }
    Path output = Files.createTempFile(folder, "output", ".txt");
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    process.getOutputStream().close();
    return new Result(process.waitFor(), Files.readString(output));
  }
}
