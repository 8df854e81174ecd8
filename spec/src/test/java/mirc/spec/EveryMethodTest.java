package mirc.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import mirc.cli.Main;
import org.junit.jupiter.api.Test;

/**
 * A sample of {@code mirc aot --all}: two packages of the JDK and Kotlin's standard library. All of
 * the JDK's base and more libraries are translated by {@code spec/benchmarks/java/all.sh}.
 */
class EveryMethodTest {
  private static final Pattern LINE =
      Pattern.compile("(\\S+): (\\d+) classes, (\\d+) methods, .*, (\\d+) refused, .* s");

  @Test
  void everyMethodOfJdkPackagesCompiles() {
    MatchResult counts =
        run("--package", "java.lang", "--package", "java.util", "--syntax-only", "java.base");
    assertThat(number(counts, 2)).isGreaterThan(600);
    assertThat(number(counts, 3)).isGreaterThan(7_000);
    assertThat(number(counts, 4)).isZero();
  }

  @Test
  void everyMethodOfKotlinsLibraryCompiles() {
    MatchResult counts = run("--syntax-only", "org.jetbrains.kotlin:kotlin-stdlib:2.1.0");
    assertThat(number(counts, 2)).isGreaterThan(900);
    assertThat(number(counts, 3)).isGreaterThan(9_000);
    assertThat(number(counts, 4)).isZero();
  }

  private static int number(MatchResult counts, int group) {
    return Integer.parseInt(counts.group(group));
  }

  private static MatchResult run(String... options) {
    List<String> arguments = new java.util.ArrayList<>(List.of("aot", "--all", "--quiet"));
    arguments.addAll(List.of(options));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    int code = Main.run(arguments.toArray(new String[0]), stream, stream);
    String text = out.toString(StandardCharsets.UTF_8);
    assertThat(code).as(text).isZero();
    return LINE.matcher(text).results().findFirst().orElseThrow(() -> new AssertionError(text));
  }
}
