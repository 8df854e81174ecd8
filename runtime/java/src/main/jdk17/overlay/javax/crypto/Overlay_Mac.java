package javax.crypto;

import com.sun.crypto.provider.ImageMacs;
import java.security.NoSuchAlgorithmException;
import java.security.NoSuchProviderException;
import java.security.Provider;
import mirage.runtime.overlay.Alias;
import mirage.runtime.overlay.Delete;
import mirage.runtime.overlay.Overlay;
import mirage.runtime.overlay.Substitute;

/** The codes of the provider SunJCE, by name. */
@Overlay(Mac.class)
class Overlay_Mac {
  private static final String NONE = "images have no security providers";

  @Alias private static boolean skipDebug;

  @Alias
  Overlay_Mac(MacSpi spi, Provider provider, String algorithm) {}

  @Substitute("<clinit>")
  private static void initialize() {
    skipDebug = true;
  }

  @Substitute
  public static final Mac getInstance(String algorithm) throws NoSuchAlgorithmException {
    if (algorithm == null) {
      throw new NullPointerException("null algorithm name");
    }
    MacSpi spi = ImageMacs.find(algorithm);
    if (spi == null) {
      throw new NoSuchAlgorithmException("Algorithm " + algorithm + " not available");
    }
    return (Mac) (Object) new Overlay_Mac(spi, null, algorithm);
  }

  @Substitute
  public static final Mac getInstance(String algorithm, String provider)
      throws NoSuchAlgorithmException, NoSuchProviderException {
    if (provider == null || provider.isEmpty()) {
      throw new IllegalArgumentException("missing provider");
    } else if (!provider.equals("SunJCE")) {
      throw new NoSuchProviderException("no such provider: " + provider);
    }
    return getInstance(algorithm);
  }

  @Delete(NONE)
  public static final Mac getInstance(String algorithm, Provider provider) {
    return null;
  }

  @Delete(NONE)
  public final Provider getProvider() {
    return null;
  }

  @Substitute
  void chooseFirstProvider() {}
}
