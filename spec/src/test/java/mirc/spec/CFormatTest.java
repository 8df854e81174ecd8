package mirc.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import mirc.image.toolchain.ToolChain;
import mirc.image.toolchain.ToolChainStore;
import org.junit.jupiter.api.Test;

/** The project's own C is as the pinned clang-format writes it with {@code .clang-format}. */
class CFormatTest {
  private static final Path ROOT = Path.of("..");

  @Test
  void isFormatted() throws IOException, InterruptedException {
    List<String> files = files();
    assertThat(files).hasSizeGreaterThan(200);
    ToolChain tools = ToolChainStore.installed();
    List<String> command = new ArrayList<>();
    command.add(tools.formatter().toString());
    command.addAll(List.of("--dry-run", "--Werror", "--style=file"));
    command.addAll(files);
    Process process =
        new ProcessBuilder(command).directory(ROOT.toFile()).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
  }

  /** Every C file and header below the root but what builds write. */
  private static List<String> files() throws IOException {
    try (Stream<Path> all = Files.walk(ROOT)) {
      return all.filter(file -> file.toString().matches(".*\\.[ch]"))
          .map(ROOT::relativize)
          .map(Path::toString)
          .filter(file -> !file.matches("(.*/)?(target|build)/.*"))
          .sorted()
          .toList();
    }
  }
}
