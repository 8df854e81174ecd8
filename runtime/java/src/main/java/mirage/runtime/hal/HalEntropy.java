package mirage.runtime.hal;

import java.util.Objects;
import mirage.random.Entropy;

/** The machine's source of random bytes. */
public final class HalEntropy implements Entropy {

  /** Refuses to be on a machine that has no source. */
  public HalEntropy() {
    fill(new byte[1]);
  }

  @Override
  public void fill(byte[] bytes, int offset, int length) {
    Objects.checkFromIndexSize(offset, length, bytes.length);
    if (!Hal.entropy(bytes, offset, length)) {
      throw new IllegalStateException(
          "this machine has no source of entropy: it needs a processor with RDRAND, or a"
              + " virtio-rng device");
    }
  }
}
