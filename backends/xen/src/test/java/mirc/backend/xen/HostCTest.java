package mirc.backend.xen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import mirc.backend.testing.HostProgram;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostCTest {
  private static final Path SOURCES = Path.of("src/main/resources/mirage/backend");
  private static final Path SHARED = Path.of("../x86_64/src/main/resources/mirage/backend");

  @ParameterizedTest
  @ValueSource(strings = {"console_ring", "store_ring", "grants", "event_bits", "event_queues"})
  void passesUnderTheSanitizers(String name, @TempDir Path folder) throws IOException {
    String output =
        HostProgram.run(
            folder,
            List.of(SOURCES, SHARED, Path.of("../../runtime/include")),
            List.of(
                Path.of("src/test/c/" + name + "_test.c"), SOURCES.resolve("xen/" + name + ".c")));
    assertThat(output).isEmpty();
  }
}
