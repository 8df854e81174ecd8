package mirc.image.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ObjectStoreTest {
  private static final Instant NOW = Instant.parse("2030-01-01T12:00:00Z");

  @Test
  void whatWasNotUsedForLongestIsDeletedFirst(@TempDir Path folder) throws IOException {
    Path oldest = object(folder, "aa/1.o", 400, Duration.ofDays(9));
    Path older = object(folder, "bb/2.o", 400, Duration.ofDays(5));
    Path newer = object(folder, "aa/3.o", 400, Duration.ofDays(2));
    Path other = object(folder, "aa/notes", 4000, Duration.ofDays(20));
    new ObjectStore(folder, 800).trim(NOW);
    assertThat(oldest).doesNotExist();
    assertThat(older).exists();
    assertThat(newer).exists();
    assertThat(other).exists();
  }

  @Test
  void whatIsInUseStaysThoughItIsTooMuch(@TempDir Path folder) throws IOException {
    Path used = object(folder, "aa/1.o", 900, Duration.ofMinutes(30));
    Path old = object(folder, "aa/2.o", 900, Duration.ofHours(2));
    new ObjectStore(folder, 100).trim(NOW);
    assertThat(used).exists();
    assertThat(old).doesNotExist();
  }

  @Test
  void useIsNoted(@TempDir Path folder) throws IOException {
    Path used = object(folder, "aa/1.o", 900, Duration.ofDays(365 * 20));
    assertThat(ObjectStore.use(used)).isTrue();
    assertThat(ObjectStore.use(folder.resolve("aa/2.o"))).isFalse();
    assertThat(Files.getLastModifiedTime(used).toInstant())
        .isAfter(Instant.now().minus(Duration.ofMinutes(1)));
  }

  @Test
  void isLookedThroughOnceAnHour(@TempDir Path folder) throws IOException {
    ObjectStore store = new ObjectStore(folder, 100);
    store.trimSometimes(Instant.now());
    Path old = object(folder, "aa/1.o", 900, Duration.ofDays(365 * 20));
    store.trimSometimes(Instant.now());
    assertThat(old).exists();
    store.trimSometimes(Instant.now().plus(Duration.ofHours(2)));
    assertThat(old).doesNotExist();
  }

  private static Path object(Path folder, String name, int size, Duration age) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, new byte[size]);
    Files.setLastModifiedTime(file, FileTime.from(NOW.minus(age)));
    return file;
  }
}
