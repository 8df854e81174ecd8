package mirc.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import mirc.cli.Main;
import org.junit.jupiter.api.Test;

/**
 * {@code mirc aot --all} of the JDK's base and of Kotlin's standard library: nothing is refused.
 * More libraries are translated by {@code spec/benchmarks/java/all.sh}.
 */
class EveryMethodTest {
  private static final Pattern LINE =
      Pattern.compile("(\\S+): (\\d+) classes, (\\d+) methods, .*, (\\d+) refused, .* s");

  @Test
  void everyMethodOfTheJdksBaseCompiles() {
    MatchResult counts = run("java.base");
    assertThat(number(counts, 2)).isGreaterThan(6_400);
    assertThat(number(counts, 3)).isGreaterThan(55_000);
  }

  @Test
  void everyMethodOfKotlinsLibraryCompiles() {
    MatchResult counts = run("org.jetbrains.kotlin:kotlin-stdlib:2.1.0");
    assertThat(number(counts, 2)).isGreaterThan(900);
    assertThat(number(counts, 3)).isGreaterThan(9_000);
  }

  private static int number(MatchResult counts, int group) {
    return Integer.parseInt(counts.group(group));
  }

  /** Fails with what was refused, if anything was. */
  private static MatchResult run(String selection) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    String[] arguments = {"aot", "--all", "--quiet", "--syntax-only", selection};
    int code = Main.run(arguments, stream, stream);
    String text = out.toString(StandardCharsets.UTF_8);
    assertThat(code).as(text).isZero();
    MatchResult counts =
        LINE.matcher(text).results().findFirst().orElseThrow(() -> new AssertionError(text));
    assertThat(number(counts, 4)).as(text).isZero();
    return counts;
  }
}
