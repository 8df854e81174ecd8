package mirc.dependencies.classfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mirc.diagnostics.Checked;
import mirc.semantics.program.TypedProgram;
import mirc.source.Source;
import mirc.testkit.Fixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a user writes, checking ends with a program or with errors, never with a fault. */
class MutationTest {
  private static final Pattern TOKEN = Pattern.compile("[A-Za-z_]+|[0-9]+|\\S");
  private static final int MUTATIONS = 60;

  private final Path classes;

  MutationTest(@TempDir Path classes) {
    this.classes = classes;
  }

  @Test
  void mutatedFilesAreCheckedWithoutFault() throws IOException {
    Random random = new Random(1);
    int faulty = 0;
    try (Conformance conformance = Conformance.prepare(classes)) {
      for (Fixture fixture : Fixture.all("accept")) {
        for (int i = 0; i < MUTATIONS; i++) {
          Source source = Source.of("mutated.mirage", mutate(fixture.source().text(), random));
          Checked<TypedProgram> checked = conformance.check(source);
          faulty += checked.hasErrors() ? 1 : 0;
        }
      }
    }
    assertThat(faulty).as("mutations that were found").isPositive();
  }

  /** Takes one word or sign away, or puts another one of the file in its place. */
  private static String mutate(String text, Random random) {
    List<int[]> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.find()) {
      tokens.add(new int[] {matcher.start(), matcher.end()});
    }
    int[] at = tokens.get(random.nextInt(tokens.size()));
    int[] other = tokens.get(random.nextInt(tokens.size()));
    String put = random.nextInt(4) == 0 ? "" : text.substring(other[0], other[1]);
    return text.substring(0, at[0]) + put + text.substring(at[1]);
  }
}
