package mirc.aot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Class files with bytes changed at random: each is translated, or refused with a diagnostic; never
 * does the translator itself fail.
 */
class MutationTest {
  private static final int COUNT = Integer.getInteger("mirc.mutations", 800);
  private static final long SEED = Long.getLong("mirc.seed", 20_251);

  /** Classes of this module's own, for the variety of what is in them. */
  private static final List<String> CLASSES =
      List.of(
          "mirc/aot/classes/Resolution",
          "mirc/aot/reach/Value",
          "mirc/aot/reach/NumberStep",
          "mirc/aot/emit/Names",
          "mirc/aot/AotProblem");

  @Test
  void damagedClassesAreTranslatedOrRefused() throws IOException {
    System.out.println(COUNT + " mutations with -Dmirc.seed=" + SEED);
    Random random = new Random(SEED);
    int refused = 0;
    int translated = 0;
    try (Translator translator = new Translator()) {
      for (int i = 0; i < COUNT; i++) {
        String name = CLASSES.get(random.nextInt(CLASSES.size()));
        byte[] bytes = mutated(read(name), random);
        AllResult result = translator.translate(Map.of(name, bytes));
        List<String> faults = new ArrayList<>();
        for (AotProblem problem : result.problems()) {
          if (problem.code() == AotCode.TRANSLATOR_FAULT) {
            faults.add(problem.message());
          }
        }
        assertThat(faults).as("mutation %d of seed %d, of %s", i, SEED, name).isEmpty();
        if (result.problems().isEmpty()) {
          translated++;
        } else {
          refused++;
        }
      }
    }
    System.out.println(translated + " translated, " + refused + " refused");
    assertThat(refused).isGreaterThan(COUNT / 10);
    assertThat(translated).isGreaterThan(COUNT / 100);
  }

  private static byte[] mutated(byte[] bytes, Random random) {
    byte[] changed = bytes.clone();
    int count = 1 + random.nextInt(3);
    for (int i = 0; i < count; i++) {
      int at = random.nextInt(changed.length);
      switch (random.nextInt(4)) {
        case 0 -> changed[at] = (byte) random.nextInt(256);
        case 1 -> changed[at] = (byte) (changed[at] + (random.nextBoolean() ? 1 : -1));
        case 2 -> changed[at] = (byte) (changed[at] ^ 1 << random.nextInt(8));
        default -> changed[at] = changed[random.nextInt(changed.length)];
      }
    }
    return random.nextInt(50) == 0
        ? java.util.Arrays.copyOf(changed, random.nextInt(changed.length))
        : changed;
  }

  private static byte[] read(String name) throws IOException {
    try (InputStream in = MutationTest.class.getResourceAsStream("/" + name + ".class")) {
      if (in == null) {
        throw new IOException("no class " + name);
      }
      return in.readAllBytes();
    }
  }
}
