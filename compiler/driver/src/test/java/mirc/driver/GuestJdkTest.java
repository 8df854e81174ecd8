package mirc.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which JDKs images are made of, and what is said of others. */
class GuestJdkTest {
  @TempDir private Path folder = Path.of("");

  private Path jdk(String name, String version) throws IOException {
    Path home = Files.createDirectories(folder.resolve(name));
    Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    Files.createDirectories(home.resolve("lib"));
    Files.writeString(home.resolve("lib/modules"), "");
    return home;
  }

  @ParameterizedTest
  @ValueSource(strings = {"17", "17.0.1", "17.0.99"})
  void anyJdk17IsTaken(String version) throws IOException {
    Path home = jdk("some", version);
    GuestJdk found = GuestJdk.named(home, "--jdk");
    assertThat(found.version()).isEqualTo(version);
    assertThat(found.modules()).isEqualTo(home.resolve("lib/modules"));
    assertThat(found.parts().feature()).isEqualTo(17);
  }

  @ParameterizedTest
  @ValueSource(strings = {"21.0.4", "11.0.2", "25", "170.1", "1.8.0_402"})
  void anotherVersionIsRefusedWithWhatToDo(String version) throws IOException {
    Path home = jdk("other", version);
    assertThatThrownBy(() -> GuestJdk.named(home, "MIRC_JDK"))
        .isInstanceOf(UnavailableException.class)
        .hasMessage(
            "`%s`, which MIRC_JDK names, is JDK %s, and images are made of the classes of a JDK"
                    .formatted(home, version)
                + " 17: name a JDK 17 with `--jdk` or MIRC_JDK (Debian: `apt-get install"
                + " openjdk-17-jdk-headless`)");
  }

  @Test
  void whatIsNoJdkIsRefused() throws IOException {
    assertThatThrownBy(() -> GuestJdk.named(folder, "--jdk"))
        .hasMessageContaining("which --jdk names, is no JDK's home: it has no file `release`");
    Path unnamed = Files.createDirectories(folder.resolve("unnamed"));
    Files.writeString(unnamed.resolve("release"), "");
    assertThatThrownBy(() -> GuestJdk.named(unnamed, "--jdk"))
        .hasMessageContaining("is a JDK that does not say its version");
    Path empty = jdk("empty", "17.0.9");
    Files.delete(empty.resolve("lib/modules"));
    assertThatThrownBy(() -> GuestJdk.named(empty, "--jdk"))
        .hasMessageContaining("has no `lib/modules`, the file with the JDK's classes");
  }

  @Test
  void othersBesideAreNoHindrance() throws IOException {
    Path newer = jdk("a", "25");
    Path wanted = jdk("b", "17.0.3");
    assertThat(GuestJdk.firstOf(List.of(newer, folder, wanted)).home()).isEqualTo(wanted);
    assertThatThrownBy(() -> GuestJdk.firstOf(List.of(newer, folder)))
        .isInstanceOf(UnavailableException.class)
        .hasMessageContaining("with no JDK 17 beside it: name a JDK 17 with `--jdk`");
  }
}
