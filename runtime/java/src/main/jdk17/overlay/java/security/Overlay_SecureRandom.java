package java.security;

import mirage.runtime.overlay.Alias;
import mirage.runtime.overlay.Overlay;
import mirage.runtime.overlay.Substitute;
import mirage.runtime.vm.UnsupportedInImageError;
import sun.security.util.Debug;

/** Bytes come from the target's entropy, without the machinery of providers. */
@Overlay(SecureRandom.class)
class Overlay_SecureRandom {
  @Alias private static Debug pdebug;
  @Alias private static boolean skipDebug;
  @Alias private Provider provider;
  @Alias private SecureRandomSpi secureRandomSpi;
  @Alias private String algorithm;

  @Substitute("<clinit>")
  private static void initialize() {
    pdebug = null;
    skipDebug = true;
  }

  @Substitute
  private void getDefaultPRNG(boolean setSeed, byte[] seed) {
    secureRandomSpi = new EntropyRandom();
    algorithm = "NativePRNG";
  }

  @Substitute
  public static SecureRandom getInstance(String algorithm) throws NoSuchAlgorithmException {
    if (!algorithm.startsWith("NativePRNG")) {
      throw new UnsupportedInImageError(
          "java.security.SecureRandom.getInstance(\""
              + algorithm
              + "\") is not in images:"
              + " they have NativePRNG only");
    }
    return new SecureRandom();
  }

  @Substitute
  public static SecureRandom getInstanceStrong() throws NoSuchAlgorithmException {
    return new SecureRandom();
  }

  @Substitute
  public static byte[] getSeed(int count) {
    if (count < 0) {
      throw new IllegalArgumentException("numBytes cannot be negative");
    }
    byte[] seed = new byte[count];
    new EntropyRandom().engineNextBytes(seed);
    return seed;
  }
}
