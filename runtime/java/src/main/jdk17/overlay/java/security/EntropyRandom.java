package java.security;

import mirage.runtime.vm.Machine;

/** The target's entropy as a random generator; seeds that it is given are not needed. */
final class EntropyRandom extends SecureRandomSpi {
  private static final long serialVersionUID = 1L;

  @Override
  protected void engineSetSeed(byte[] seed) {}

  @Override
  protected void engineNextBytes(byte[] bytes) {
    if (bytes.length > 0 && !Machine.entropy(bytes)) {
      throw new ProviderException("this machine has no source of entropy");
    }
  }

  @Override
  protected byte[] engineGenerateSeed(int count) {
    byte[] seed = new byte[count];
    engineNextBytes(seed);
    return seed;
  }
}
