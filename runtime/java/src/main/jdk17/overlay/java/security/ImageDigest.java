package java.security;

import java.util.Locale;
import sun.security.provider.ImageDigests;

/** A message digest of the JDK's provider SUN, found by name without the provider. */
final class ImageDigest extends MessageDigest implements Cloneable {
  private MessageDigestSpi spi;

  private ImageDigest(String algorithm, MessageDigestSpi spi) {
    super(algorithm);
    this.spi = spi;
  }

  static MessageDigest of(String algorithm) throws NoSuchAlgorithmException {
    MessageDigestSpi spi = ImageDigests.find(algorithm.toUpperCase(Locale.ENGLISH));
    if (spi == null) {
      throw new NoSuchAlgorithmException(algorithm + " MessageDigest not available");
    }
    return new ImageDigest(algorithm, spi);
  }

  @Override
  public Object clone() throws CloneNotSupportedException {
    ImageDigest copy = (ImageDigest) super.clone();
    copy.spi = (MessageDigestSpi) spi.clone();
    return copy;
  }

  @Override
  protected int engineGetDigestLength() {
    return spi.engineGetDigestLength();
  }

  @Override
  protected void engineUpdate(byte input) {
    spi.engineUpdate(input);
  }

  @Override
  protected void engineUpdate(byte[] input, int offset, int length) {
    spi.engineUpdate(input, offset, length);
  }

  @Override
  protected byte[] engineDigest() {
    return spi.engineDigest();
  }

  @Override
  protected int engineDigest(byte[] output, int offset, int length) throws DigestException {
    return spi.engineDigest(output, offset, length);
  }

  @Override
  protected void engineReset() {
    spi.engineReset();
  }
}
