package mirc.dependencies.lock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LockFileTest {
  private static final String HASH = "0123456789abcdef".repeat(4);
  private static final LockFile FILE =
      new LockFile(
          List.of("a:b:1.0", "a:c:2"),
          List.of(
              new LockedArtifact("a:b:1.0", HASH),
              new LockedArtifact("a:c:2:linux", "9".repeat(64))));

  @Test
  void readsWhatItWrote() throws LockFormatException {
    assertThat(LockFile.read(FILE.write())).isEqualTo(FILE);
    LockFile none = new LockFile(List.of(), List.of());
    assertThat(LockFile.read(none.write())).isEqualTo(none);
  }

  @Test
  void isTextThatAReviewerUnderstands() {
    assertThat(FILE.write())
        .isEqualTo(
            """
            # What `requires` was resolved to. Commit this file; delete it to resolve anew.
            lock: 1
            requires:
            - a:b:1.0
            - a:c:2
            artifacts:
            - coordinates: a:b:1.0
              sha256: %s
            - coordinates: a:c:2:linux
              sha256: "%s"
            """
                .formatted(HASH, "9".repeat(64)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "lock: 1;lock: 2;has format `2`, and this is 1",
        "lock: 1;lok: 1;has the keys [artifacts, lok, requires]",
        "- a:c:2;- 7;an item of `requires` is no text",
        "sha256: 0123;sha256: 012;is no SHA-256",
        "- coordinates: a:b:1.0;- coordinates: [];`coordinates` is no text",
        "lock: 1;lock: [;this is not YAML",
      })
  void refusesWhatItDidNotWrite(String from, String to, String message) {
    String text = FILE.write();
    assertThat(text).contains(from);
    int at = text.indexOf(from);
    String damaged = text.substring(0, at) + to + text.substring(at + from.length());
    assertThatThrownBy(() -> LockFile.read(damaged))
        .isInstanceOf(LockFormatException.class)
        .hasMessageContaining(message);
  }

  @Test
  void refusesTextWhereAListBelongs() {
    assertThatThrownBy(() -> LockFile.read("lock: 1\nrequires: x\nartifacts: []\n"))
        .hasMessageContaining("`requires` is no list");
  }
}
