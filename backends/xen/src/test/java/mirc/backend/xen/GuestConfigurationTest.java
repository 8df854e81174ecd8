package mirc.backend.xen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GuestConfigurationTest {
  @Test
  void textIsQuotedForXl() {
    GuestConfiguration configuration =
        new GuestConfiguration("site", "/a b.elf", "--hello \"à\\\\\"\n--x", 64);
    assertThat(configuration.text())
        .contains("name = \"site\"\n")
        .contains("kernel = \"/a b.elf\"\n")
        .contains("cmdline = \"--hello \\\"à\\\\\\\\\\\"\\n--x\"\n")
        .contains("memory = 64\n")
        .contains("shadow_memory = 9\n")
        .doesNotContain("preserve");
    assertThat(configuration.preservedText()).contains("on_crash = \"preserve\"\n");
  }
}
