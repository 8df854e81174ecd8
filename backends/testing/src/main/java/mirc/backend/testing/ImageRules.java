package mirc.backend.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import mirc.backend.Backend;
import mirc.backend.Launcher;
import mirc.image.elf.ElfFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The rules that an image of every target keeps, each proved by a program that tries to break it
 * and must end in a report of the processor's fault and exit code 70; and the functions of {@code
 * hal.h} at work. A target's test class extends this one.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(value = 120, unit = TimeUnit.SECONDS)
public abstract class ImageRules {
  private static final int INTERNAL = 70;

  private final Map<String, TestImage> images = new HashMap<>();

  private Path folder;

  @BeforeAll
  void makeFolder(@TempDir Path temporary) {
    folder = temporary;
  }

  /** The target. */
  protected abstract Backend backend();

  /** Options of its launcher. */
  protected Map<String, String> options() {
    return Map.of();
  }

  /** The image of the program of that name. */
  protected final TestImage image(String program) throws IOException {
    TestImage built = images.get(program);
    if (built == null) {
      built = TestImage.build(backend(), program, folder.resolve(program));
      images.put(program, built);
    }
    return built;
  }

  @ParameterizedTest
  @CsvSource({
    "wnox, data",
    "wnox, heap",
    "wnox, stack",
    "xnow, ''",
    "rnox, ''",
    "rnox, write",
    "nullpage, ''",
    "nullpage, write",
    "guard, ''",
    "guard, other",
    "guard, recursion",
  })
  void breakingARuleIsReportedAsAPageFault(String program, String argument)
      throws IOException, InterruptedException {
    TestImage.Result result =
        image(program).run(options(), argument.isEmpty() ? List.of() : List.of(argument));
    assertThat(result.output()).contains("FAULT page fault vector 14").doesNotContain("FAILED");
    assertThat(result.outcome()).isEqualTo(new Launcher.Outcome.Ended(INTERNAL));
  }

  @ParameterizedTest
  @CsvSource({"division, 0", "opcode, 6", "breakpoint, 3"})
  void exceptionsAreReportedByName(String argument, int vector)
      throws IOException, InterruptedException {
    TestImage.Result result = image("exception").run(options(), List.of(argument));
    assertThat(result.output()).contains("vector " + vector + " ").doesNotContain("FAILED");
    assertThat(result.outcome()).isEqualTo(new Launcher.Outcome.Ended(INTERNAL));
  }

  @Test
  void noSegmentIsWritableAndExecutable() throws IOException {
    assertThat(ElfFile.read(image("ok").file()).segments())
        .isNotEmpty()
        .noneMatch(segment -> segment.isWritable() && segment.isExecutable());
  }

  @Test
  void everyFunctionWorks() throws IOException, InterruptedException {
    TestImage.Result result =
        image("ok").run(options(), List.of("plain", "zwei Wörter", "\"'\\", "a,b=c"));
    assertThat(result.output())
        .isEqualTo(
            """
            argument plain
            argument zwei Wörter
            argument "'\\
            argument a,b=c
            heap
            stacks
            clocks
            slices
            entropy
            """);
    assertThat(result.outcome()).isEqualTo(new Launcher.Outcome.Ended(7));
  }

  @Test
  void inputArrivesWholeAndEnds() throws IOException, InterruptedException {
    byte[] input = new byte[5000];
    for (int i = 0; i < input.length; i++) {
      input[i] = (byte) (i * 7);
    }
    int sum = 0;
    for (byte value : input) {
      sum = sum * 31 + (value & 0xff);
    }
    TestImage.Result result = image("input").run(options(), List.of(), input);
    assertThat(result.output())
        .isEqualTo("5000 bytes, sum " + Integer.toUnsignedString(sum) + "\n");
    assertThat(result.outcome()).isEqualTo(new Launcher.Outcome.Ended(0));
  }

  @Test
  void outputIsNotChangedOnItsWay() throws IOException, InterruptedException {
    TestImage.Result result = image("output").run(options(), List.of());
    assertThat(result.output().getBytes(StandardCharsets.UTF_8)).hasSize(100_000);
    assertThat(result.output()).isEqualTo("0123456789abcdefghi\n".repeat(5000));
  }
}
