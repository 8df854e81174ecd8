package mirage.runtime.hal;

import java.security.SecureRandom;

/** The functions of {@code mirage/hal.h} that Java devices use, by the means of HotSpot. */
public final class Hal {
  private static final SecureRandom RANDOM = new SecureRandom();

  private Hal() {}

  static boolean entropy(byte[] bytes, int offset, int length) {
    byte[] random = new byte[length];
    RANDOM.nextBytes(random);
    System.arraycopy(random, 0, bytes, offset, length);
    return true;
  }
}
