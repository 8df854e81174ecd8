package mirc.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mirc.source.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FixtureTest {
  @Test
  void marksNameTheirLineOrOneAbove() {
    String text = "a //~ M0102 M0101\nb\n//~^ M0103\n//~^^ M0104\n";
    Fixture fixture = new Fixture(Path.of("x.mirage"), Source.of("x.mirage", text));
    assertThat(fixture.marks()).containsExactly("1 M0101", "1 M0102", "2 M0103", "2 M0104");
  }

  @Test
  void anUnreportedMarkFails() {
    Fixture fixture = new Fixture(Path.of("x.mirage"), Source.of("x.mirage", "a //~ M0101\n"));
    assertThatThrownBy(() -> fixture.checkRejected(List.of()))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("1 M0101");
  }

  @Test
  void aGoldenFileThatDiffersOrIsMissingFails(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("x.expected");
    assertThatThrownBy(() -> GoldenFiles.check(file, "one", false))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("mirc.bless");
    GoldenFiles.check(file, "one", true);
    assertThat(Files.readString(file)).isEqualTo("one");
    GoldenFiles.check(file, "one", false);
    assertThatThrownBy(() -> GoldenFiles.check(file, "two", false))
        .isInstanceOf(AssertionError.class);
  }
}
