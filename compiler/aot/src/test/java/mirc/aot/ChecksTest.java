package mirc.aot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each check that the translator writes is left out in turn, all of one kind and instruction at
 * once; {@code src/test/checks/Checks.java} has to print something else then. A switchable image
 * has a byte for each, which the test sets in a copy of the file.
 */
@Timeout(value = 600, unit = TimeUnit.SECONDS)
class ChecksTest {
  private static final Path PROGRAM = Path.of("src/test/checks/Checks.java");
  private static final Pattern CHECK = Pattern.compile("MRT_ON\\((\\d+)\\)");
  private static final byte[] MARK = "mirage checks:\n\0".getBytes(StandardCharsets.ISO_8859_1);
  private static final List<String> KINDS =
      List.of("null", "index", "store", "cast", "division", "initialisation", "exception", "stack");

  private static final String UNLOCK = "javac pairs the instructions of monitors";

  /** Checks that no program of javac's makes fail, and why. */
  private static final Map<String, String> NEVER_FAIL =
      Map.ofEntries(
          Map.entry("exception check of instruction 0", "entering a free monitor cannot fail"),
          Map.entry("exception check of instruction 172", UNLOCK),
          Map.entry("exception check of instruction 173", UNLOCK),
          Map.entry("exception check of instruction 174", UNLOCK),
          Map.entry("exception check of instruction 175", UNLOCK),
          Map.entry("exception check of instruction 176", UNLOCK),
          Map.entry("exception check of instruction 177", UNLOCK),
          Map.entry("exception check of instruction 194", "null was looked for before"),
          Map.entry("exception check of instruction 195", UNLOCK));

  private record Outcome(int code, String output) {}

  @Test
  void noCheckCanBeLeftOutUnnoticed(@TempDir Path folder) throws Exception {
    AotResult result = translate(PROGRAM, "Checks", folder.resolve("classes"));
    Path image = ProgramImage.build(result, folder.resolve("image"), List.of("-O1"));
    Outcome expected = run(image);
    assertThat(expected.output()).endsWith("end\n");
    assertThat(expected.code()).isZero();

    byte[] bytes = Files.readAllBytes(image);
    int start = find(bytes) + MARK.length;
    TreeSet<String> survivors = new TreeSet<>();
    for (int check : checks(result)) {
      byte[] changed = bytes.clone();
      changed[start + check] = 1;
      Path mutant = Files.write(folder.resolve("mutant" + check), changed);
      assertThat(mutant.toFile().setExecutable(true)).isTrue();
      if (run(mutant).equals(expected)) {
        survivors.add(name(check));
      }
      Files.delete(mutant);
    }
    assertThat(NEVER_FAIL.keySet())
        .as("checks whose absence nothing noticed")
        .containsAll(survivors);
  }

  /** What no program is tried without, could be left out unnoticed. */
  @Test
  void theProgramHasEveryCheckThatOthersHave(@TempDir Path folder) throws IOException {
    Set<Integer> tried = checks(translate(PROGRAM, "Checks", folder.resolve("tried")));
    assertThat(tried.stream().map(check -> KINDS.get(check / 256)).distinct().sorted())
        .containsExactlyElementsOf(KINDS.stream().sorted().toList());
    TreeSet<String> untried = new TreeSet<>();
    for (String program : List.of("Language", "Library", "Threads", "Exceptions")) {
      Path source = Path.of("src/test/programs", program + ".java");
      checks(translate(source, program, folder.resolve(program)))
          .forEach(check -> untried.add(name(check)));
    }
    tried.forEach(check -> untried.remove(name(check)));
    assertThat(untried).as("checks that no run leaves out").isEmpty();
  }

  private static AotResult translate(Path source, String mainClass, Path classes)
      throws IOException {
    int compiled =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "-d",
                classes.toString(),
                "--release",
                "17",
                "-nowarn",
                "-g",
                source.toString());
    assertThat(compiled).isZero();
    return Aot.compile(ProgramImage.request(mainClass, classes).checking(Checking.SWITCHABLE));
  }

  private static String name(int check) {
    return KINDS.get(check / 256) + " check of instruction " + check % 256;
  }

  private static Set<Integer> checks(AotResult result) {
    Set<Integer> checks = new TreeSet<>();
    result
        .files()
        .forEach(
            file -> {
              Matcher matcher = CHECK.matcher(file.text());
              while (matcher.find()) {
                checks.add(Integer.valueOf(matcher.group(1)));
              }
            });
    return checks;
  }

  private static int find(byte[] bytes) {
    for (int i = 0; i + MARK.length <= bytes.length; i++) {
      int same = 0;
      while (same < MARK.length && bytes[i + same] == MARK[same]) {
        same++;
      }
      if (same == MARK.length) {
        return i;
      }
    }
    throw new IllegalStateException("the image has no switches");
  }

  private static Outcome run(Path image) throws IOException, InterruptedException {
    Path output = Files.createTempFile("checks", ".txt");
    Process process =
        new ProcessBuilder(image.toString())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    boolean ended = process.waitFor(20, TimeUnit.SECONDS);
    process.destroyForcibly().waitFor();
    String text = Files.readString(output, StandardCharsets.ISO_8859_1);
    Files.delete(output);
    return new Outcome(ended ? process.exitValue() : -1, text);
  }
}
