package mirc.backend.xen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CpioTest {
  @Test
  void headersAndPaddingAreAsTheKernelReadsThem() {
    Cpio cpio = new Cpio();
    cpio.file("bin/sh", "hello".getBytes(StandardCharsets.UTF_8));
    cpio.link("bin/ls", "sh");
    assertThat(new String(cpio.bytes(), StandardCharsets.US_ASCII))
        .isEqualTo(
            entry(1, "000041ed", 2, 0, "bin\0\0\0", "", 4)
                + entry(2, "0000a1ff", 1, 2, "bin/ls\0\0\0\0", "sh\0\0", 7)
                + entry(3, "000081ed", 1, 5, "bin/sh\0\0\0\0", "hello\0\0\0", 7)
                + entry(0, "00000000", 1, 0, "TRAILER!!!\0\0\0\0", "", 11));
  }

  @Test
  void orderOfAddingDoesNotMatter() {
    Cpio one = new Cpio();
    one.directory("a/b");
    one.link("c", "a");
    Cpio other = new Cpio();
    other.link("c", "a");
    other.directory("a/b");
    assertThat(one.bytes()).isEqualTo(other.bytes());
  }

  private static String entry(
      int number, String mode, int links, int size, String name, String contents, int nameSize) {
    return "070701"
        + "%08x%s%08x%08x%08x%08x%08x".formatted(number, mode, 0, 0, links, 0, size)
        + "%08x%08x%08x%08x%08x%08x".formatted(0, 0, 0, 0, nameSize, 0)
        + name
        + contents;
  }
}
