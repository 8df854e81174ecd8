package mirc.backend.x86;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CommandLineTest {
  @Test
  void plainWordsStayAsTheyAre() {
    assertThat(CommandLine.of(List.of("--port=80", "grüße", "a,b")))
        .isEqualTo("--port=80 grüße a,b");
  }

  @Test
  void whiteSpaceIsQuoted() {
    assertThat(CommandLine.of(List.of("--hello", "Bonjour à tous")))
        .isEqualTo("--hello \"Bonjour à tous\"");
    assertThat(CommandLine.of(List.of("", "a\tb"))).isEqualTo("\"\" \"a\tb\"");
  }

  @Test
  void quotesAndBackslashesAreEscaped() {
    assertThat(CommandLine.of(List.of("say \"hi\"", "it's", "a\\b")))
        .isEqualTo("\"say \\\"hi\\\"\" \"it's\" \"a\\\\b\"");
  }

  @Test
  void wordsThatLookLikeTheMachinesAreQuoted() {
    assertThat(CommandLine.of(List.of("virtio_mmio.device=1")))
        .isEqualTo("\"virtio_mmio.device=1\"");
  }
}
