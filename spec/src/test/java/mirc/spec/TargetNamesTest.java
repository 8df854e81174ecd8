package mirc.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A target is a jar: what it is made for is named in its own module, and nowhere else. */
class TargetNamesTest {
  private static final List<String> SOURCES =
      List.of(".java", ".c", ".h", ".S", ".g4", ".mirage", ".vm", ".md", ".properties");

  @ParameterizedTest
  @ValueSource(strings = {"grammar", "compiler", "stdlib", "runtime"})
  void nothingNamesXen(String part) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("..", part))) {
      List<Path> sources =
          files
              .filter(Files::isRegularFile)
              .filter(file -> SOURCES.stream().anyMatch(file.toString()::endsWith))
              .filter(file -> !file.toString().contains("/target/"))
              .toList();
      assertThat(sources).isNotEmpty().noneMatch(TargetNamesTest::namesXen);
    }
  }

  private static boolean namesXen(Path file) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1)
          .toLowerCase(Locale.ROOT)
          .contains("xen");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
