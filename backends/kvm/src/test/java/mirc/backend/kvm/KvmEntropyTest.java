package mirc.backend.kvm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import mirc.backend.Launcher;
import mirc.backend.testing.TestImage;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KvmEntropyTest {
  @ParameterizedTest
  @ValueSource(strings = {"q35", "microvm", "pc"})
  void virtioDeviceServesWhereTheProcessorDoesNot(String machine, @TempDir Path folder)
      throws IOException, InterruptedException {
    TestImage.Result result =
        TestImage.build(new KvmBackend(), "ok", folder)
            .run(Map.of("machine", machine, "entropy", "virtio"), List.of());
    assertThat(result.output()).endsWith("entropy\n");
    assertThat(result.outcome()).isEqualTo(new Launcher.Outcome.Ended(7));
  }

  @ParameterizedTest
  @ValueSource(strings = {"q35", "microvm"})
  void withoutASourceThereIsNoEntropy(String machine, @TempDir Path folder)
      throws IOException, InterruptedException {
    TestImage.Result result =
        TestImage.build(new KvmBackend(), "ok", folder)
            .run(Map.of("machine", machine, "entropy", "none"), List.of());
    assertThat(result.output()).endsWith("FAILED: there is entropy\n");
    assertThat(result.outcome()).isEqualTo(new Launcher.Outcome.Ended(1));
  }
}
