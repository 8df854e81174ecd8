package mirc.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import mirc.backend.Launch;
import mirc.driver.Built;
import mirc.driver.GuestJdk;
import mirc.driver.Inspection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Builds are reproducible, lazy, and small. */
@Execution(ExecutionMode.CONCURRENT)
class BuildTest {
  private static final long PAST = 1_000_000_000_000L;

  @Test
  void twoFoldersGiveTheSameBytes(@TempDir Path first, @TempDir Path second) throws IOException {
    for (String target : new String[] {"unix", "kvm"}) {
      Built one = ExampleProject.copy("hello-key", first.resolve(target)).build(target);
      Built other =
          ExampleProject.copy("hello-key", second.resolve("a/b").resolve(target)).build(target);
      assertThat(image(one)).hasSameBinaryContentAs(image(other));
      assertThat(one.directory().resolve("manifest.yaml"))
          .hasSameBinaryContentAs(other.directory().resolve("manifest.yaml"));
    }
  }

  @Test
  void nothingChangedDoesNoWork(@TempDir Path folder) throws IOException {
    ExampleProject example = ExampleProject.copy("noop", folder);
    Path image = image(example.build("unix"));
    FileTime past = FileTime.fromMillis(PAST);
    Files.setLastModifiedTime(image, past);
    example.steps().clear();
    example.build("unix");
    assertThat(example.steps()).isEmpty();
    assertThat(Files.getLastModifiedTime(image)).isEqualTo(past);
  }

  @Test
  void changedSourceIsBuiltAgain(@TempDir Path folder) throws IOException, InterruptedException {
    ExampleProject example = ExampleProject.copy("hello-key", folder);
    example.build("unix");
    Path source = folder.resolve("src/example/Greeter.java");
    Files.writeString(
        source, Files.readString(source).replace("println(greeting)", "println(greeting + '!')"));
    assertThat(example.run("unix", java.util.Map.of(), "").output()).isEqualTo("Hello World!!\n");
  }

  @Test
  void imageTellsWhatItIs(@TempDir Path folder) throws IOException {
    Built built = ExampleProject.copy("hello-key", folder).build("kvm");
    Inspection inspection = Inspection.of(image(built));
    assertThat(inspection.manifest())
        .isEqualTo(Files.readString(built.directory().resolve("manifest.yaml")))
        .contains("unikernel: helloKey", "target: kvm", "name: hello", "GPL-2.0-only");
    assertThat(inspection.bytes()).isLessThan(400 * 1024);
  }

  /** The manifest names the JDK whose classes the image contains, and their checksum. */
  @Test
  void manifestNamesTheJdk(@TempDir Path folder) throws IOException, NoSuchAlgorithmException {
    Built built = ExampleProject.copy("noop", folder).build("unix");
    GuestJdk jdk = GuestJdk.find(null);
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    try (InputStream classes = new DigestInputStream(Files.newInputStream(jdk.modules()), digest)) {
      classes.transferTo(OutputStream.nullOutputStream());
    }
    assertThat(Files.readString(built.directory().resolve("manifest.yaml")))
        .contains("jdk: " + jdk.version() + "\n")
        .contains("jdkModulesSha256: " + HexFormat.of().formatHex(digest.digest()) + "\n");
  }

  private static Path image(Built built) {
    return ((Launch.Program.Image) built.program()).file();
  }
}
