package java.security;

import mirage.runtime.overlay.Alias;
import mirage.runtime.overlay.Delete;
import mirage.runtime.overlay.Overlay;
import mirage.runtime.overlay.Substitute;

/** The digests of the provider SUN, by name. */
@Overlay(MessageDigest.class)
abstract class Overlay_MessageDigest {
  private static final String NONE = "images have no security providers";

  @Alias private static boolean skipDebug;

  @Substitute("<clinit>")
  private static void initialize() {
    skipDebug = true;
  }

  @Substitute
  public static MessageDigest getInstance(String algorithm) throws NoSuchAlgorithmException {
    if (algorithm == null) {
      throw new NullPointerException("null algorithm name");
    }
    return ImageDigest.of(algorithm);
  }

  @Substitute
  public static MessageDigest getInstance(String algorithm, String provider)
      throws NoSuchAlgorithmException, NoSuchProviderException {
    if (provider == null || provider.isEmpty()) {
      throw new IllegalArgumentException("missing provider");
    } else if (!provider.equals("SUN")) {
      throw new NoSuchProviderException("no such provider: " + provider);
    }
    return getInstance(algorithm);
  }

  @Delete(NONE)
  public static MessageDigest getInstance(String algorithm, Provider provider) {
    return null;
  }

  @Delete(NONE)
  public final Provider getProvider() {
    return null;
  }

  @Substitute
  private String getProviderName() {
    return "SUN";
  }
}
