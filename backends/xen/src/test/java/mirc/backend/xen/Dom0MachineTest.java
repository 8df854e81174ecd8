package mirc.backend.xen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import mirc.backend.Resource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Making and keeping the machine, with a program in QEMU's place and packages that are missing. */
class Dom0MachineTest {
  private Path store;
  private Path qemu;
  private final List<String> steps = new ArrayList<>();

  @BeforeEach
  void makeQemu(@TempDir Path folder) throws IOException {
    store = Files.createDirectory(folder.resolve("store"));
    qemu = folder.resolve("qemu");
    writeQemu("7.2");
  }

  private void writeQemu(String version) throws IOException {
    String script = new Resource(Dom0MachineTest.class, "mirc/backend/xen/fake-qemu.sh").text();
    Files.writeString(qemu, script.replace("VERSION", version));
    assertThat(qemu.toFile().setExecutable(true)).isTrue();
  }

  private Dom0Machine machine() throws IOException {
    return new Dom0Machine(store, qemu.toString());
  }

  /** The folder of the parts, as if they had been built. */
  private Path parts() throws IOException {
    return Files.createDirectories(machine().parts());
  }

  private List<String> snapshots() throws IOException {
    try (Stream<Path> files = Files.list(parts())) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void snapshotIsMadeOnce() throws IOException, InterruptedException {
    parts();
    machine().prepare(steps::add);
    machine().prepare(steps::add);
    assertThat(steps).containsExactly("booting Xen's dom0 (once for this version of QEMU)");
    assertThat(snapshots()).hasSize(1);
  }

  @Test
  void snapshotOfAnotherQemuIsReplaced() throws IOException, InterruptedException {
    parts();
    machine().prepare(steps::add);
    List<String> before = snapshots();
    writeQemu("8.0");
    machine().prepare(steps::add);
    assertThat(steps).hasSize(2);
    assertThat(snapshots()).hasSize(1).doesNotContainAnyElementsOf(before);
  }

  @Test
  void machineThatDoesNotBootOrIsNotSavedIsSaid() throws IOException {
    parts();
    writeQemu("broken");
    assertThatThrownBy(() -> machine().prepare(steps::add))
        .hasMessageContaining("Xen's dom0 did not boot; see ");
    writeQemu("full");
    assertThatThrownBy(() -> machine().prepare(steps::add))
        .hasMessageContaining("QEMU did not save Xen's machine; see ");
    assertThat(snapshots()).isEmpty();
  }

  @Test
  void partsOfOlderVersionsAreDeletedWhenNothingHasUsedThemForAWeek() throws IOException {
    Path unused = Files.createDirectories(store.resolve("dom0-0000/x")).getParent();
    Path used = Files.createDirectories(store.resolve("dom0-1111"));
    Files.setLastModifiedTime(unused, FileTime.from(Instant.now().minus(Duration.ofDays(8))));
    Files.setLastModifiedTime(used, FileTime.from(Instant.now().minus(Duration.ofDays(6))));
    machine().deleteUnused();
    assertThat(unused).doesNotExist();
    assertThat(used).exists();
  }

  @Test
  void folderOfARunThatWasKilledIsDeleted() throws IOException {
    Path dead = Files.createDirectories(store.resolve("run-" + Integer.MAX_VALUE + "-1"));
    Path fresh = machine().folder();
    assertThat(dead).doesNotExist();
    assertThat(machine().folder()).isNotEqualTo(fresh);
    assertThat(fresh).exists();
  }

  @Test
  void diskWithoutRoomIsSaid() {
    assertThatThrownBy(() -> Folders.requireSpace(store, Long.MAX_VALUE, "building Xen's machine"))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("building Xen's machine takes 8796093022207 MiB in " + store)
        .hasMessageContaining("are free; make room, or set XDG_CACHE_HOME");
  }

  @Test
  void packageThatAptDoesNotKnowIsSaid() throws IOException {
    Path lists = Files.createDirectories(store.resolve("lists/partial"));
    List<String> options =
        List.of(
            "-o", "Dir::State::Lists=" + lists.getParent(),
            "-o", "Dir::State::Status=/dev/null",
            "-o", "Dir::Cache::pkgcache=",
            "-o", "Dir::Cache::srcpkgcache=");
    assertThatThrownBy(() -> new Dom0Packages(store, options).fetch())
        .isInstanceOf(IOException.class)
        .hasMessage(
            "apt knows no package `xen-system-amd64`; run `apt-get update`, or use a Debian"
                + " release with Xen");
  }

  @Test
  void packageThatCannotBeDownloadedIsSaid() {
    List<String> options =
        List.of(
            "-o", "Acquire::http::Proxy=http://127.0.0.1:9",
            "-o", "Acquire::https::Proxy=http://127.0.0.1:9",
            "-o", "Acquire::Retries=0");
    assertThatThrownBy(() -> new Dom0Packages(store, options).fetch())
        .isInstanceOf(IOException.class)
        .hasMessageContaining("the packages of Xen and its dom0 cannot be downloaded; is there a")
        .hasMessageContaining("apt says: ");
  }
}
