package mirc.aot.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import mirc.aot.Checking;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random programs print the same in an image as on HotSpot. The seed is fixed, so that a build says
 * the same twice; {@code spec/benchmarks/java/fuzz.sh} runs others, and more of them.
 */
class FuzzTest {
  private static final long SEED = Long.getLong("mirc.fuzz.seed", 1);
  private static final int COUNT = Integer.getInteger("mirc.fuzz.count", 6);
  private static final Checking CHECKING =
      Checking.valueOf(System.getProperty("mirc.fuzz.checking", "NONE"));

  @Test
  @Timeout(value = 3600, unit = TimeUnit.SECONDS)
  void printsTheSameAsOnHotSpot(@TempDir Path folder) throws IOException {
    System.out.println("fuzz: " + COUNT + " programs from seed " + SEED);
    List<FuzzRun.Difference> differences = FuzzRun.compare(SEED, COUNT, CHECKING, folder);
    assertThat(differences).as("programs from seed %d", SEED).isEmpty();
  }

  @Test
  void equalSeedsGiveEqualPrograms() {
    assertThat(FuzzProgram.of(7)).isEqualTo(FuzzProgram.of(7));
    assertThat(FuzzProgram.of(7).source()).isNotEqualTo(FuzzProgram.of(8).source());
  }
}
