package bench;

/** Adler-32 and a plain sum over a byte array. One operation: a byte. */
final class Checksum implements Benchmark {
  private static final int SIZE = 1 << 20;
  private static final int TIMES = 16;
  private static final int MODULUS = 65521;
  private static final int RUN = 5552;

  private final byte[] bytes = new byte[SIZE];

  Checksum() {
    for (int i = 0; i < SIZE; i++) {
      bytes[i] = (byte) (i * 31 + (i >> 8));
    }
  }

  @Override
  public int operations() {
    return SIZE * TIMES;
  }

  @Override
  public long round() {
    long total = 0;
    for (int i = 0; i < TIMES; i++) {
      total += adler(bytes) + sum(bytes);
    }
    return total;
  }

  private static int adler(byte[] bytes) {
    int low = 1;
    int high = 0;
    int at = 0;
    while (at < bytes.length) {
      int end = Math.min(at + RUN, bytes.length);
      for (; at < end; at++) {
        low += bytes[at] & 0xff;
        high += low;
      }
      low %= MODULUS;
      high %= MODULUS;
    }
    return high << 16 | low;
  }

  private static int sum(byte[] bytes) {
    int sum = 0;
    for (byte value : bytes) {
      sum += value;
    }
    return sum;
  }
}
