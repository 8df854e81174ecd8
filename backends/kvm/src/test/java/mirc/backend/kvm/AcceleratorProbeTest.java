package mirc.backend.kvm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mirc.backend.Resource;
import mirc.image.toolchain.ToolChain;
import mirc.image.toolchain.ToolChainStore;
import mirc.image.toolchain.ToolRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AcceleratorProbeTest {
  @Test
  void guestIsWhatItsSourceSays(@TempDir Path folder) throws IOException {
    ToolChain tools = ToolChainStore.installed();
    Path sources = Path.of("src/test/c").toAbsolutePath();
    ToolRun.run(
        folder,
        List.of(
            tools.clang().toString(),
            "--target=x86_64-unknown-none-elf",
            "-c",
            sources.resolve("probe.S").toString(),
            "-o",
            "probe.o"));
    ToolRun.run(
        folder,
        List.of(
            tools.linker().toString(),
            "-n",
            "--strip-all",
            "--build-id=none",
            "-T",
            sources.resolve("probe.ld").toString(),
            folder.resolve("probe.o").toString(),
            "-o",
            folder.resolve("probe.elf").toString()));
    assertThat(Files.readAllBytes(folder.resolve("probe.elf")))
        .isEqualTo(new Resource(AcceleratorProbe.class, "mirc/backend/kvm/probe.elf").bytes());
  }

  @Test
  void answerIsKept(@TempDir Path cache) throws InterruptedException {
    AcceleratorProbe probe = new AcceleratorProbe(cache);
    assertThat(probe.find()).isEqualTo(probe.find());
  }
}
