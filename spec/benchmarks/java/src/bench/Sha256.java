package bench;

/** SHA-256 (FIPS 180-4) in plain Java, over 1 MiB. One operation: a byte. HotSpot's own class would use an instruction. */
final class Sha256 implements Benchmark {
  private static final int SIZE = 1 << 20;
  private static final int TIMES = 8;
  private static final int BLOCK = 64;
  private static final int[] FRACTIONS = fractions();

  private final byte[] bytes = new byte[SIZE];
  private final int[] state = new int[8];
  private final int[] words = new int[64];

  Sha256() {
    for (int i = 0; i < SIZE; i++) {
      bytes[i] = (byte) (i * 17 + (i >> 9));
    }
  }

  @Override
  public int operations() {
    return SIZE * TIMES;
  }

  @Override
  public long round() {
    int[] start = {
      0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19
    };
    System.arraycopy(start, 0, state, 0, start.length);
    for (int i = 0; i < TIMES; i++) {
      for (int at = 0; at < SIZE; at += BLOCK) {
        block(bytes, at);
      }
    }
    return state[0];
  }

  private void block(byte[] from, int at) {
    int[] w = words;
    for (int i = 0; i < 16; i++) {
      int j = at + i * 4;
      w[i] = from[j] << 24 | (from[j + 1] & 0xff) << 16 | (from[j + 2] & 0xff) << 8 | from[j + 3] & 0xff;
    }
    for (int i = 16; i < 64; i++) {
      int x = w[i - 15];
      int y = w[i - 2];
      int s0 = Integer.rotateRight(x, 7) ^ Integer.rotateRight(x, 18) ^ x >>> 3;
      int s1 = Integer.rotateRight(y, 17) ^ Integer.rotateRight(y, 19) ^ y >>> 10;
      w[i] = w[i - 16] + s0 + w[i - 7] + s1;
    }
    int a = state[0];
    int b = state[1];
    int c = state[2];
    int d = state[3];
    int e = state[4];
    int f = state[5];
    int g = state[6];
    int h = state[7];
    for (int i = 0; i < 64; i++) {
      int s1 = Integer.rotateRight(e, 6) ^ Integer.rotateRight(e, 11) ^ Integer.rotateRight(e, 25);
      int t1 = h + s1 + (e & f ^ ~e & g) + FRACTIONS[i] + w[i];
      int s0 = Integer.rotateRight(a, 2) ^ Integer.rotateRight(a, 13) ^ Integer.rotateRight(a, 22);
      int t2 = s0 + (a & b ^ a & c ^ b & c);
      h = g;
      g = f;
      f = e;
      e = d + t1;
      d = c;
      c = b;
      b = a;
      a = t1 + t2;
    }
    state[0] += a;
    state[1] += b;
    state[2] += c;
    state[3] += d;
    state[4] += e;
    state[5] += f;
    state[6] += g;
    state[7] += h;
  }

  /** The first 32 bits of the fractional parts of the cube roots of the first 64 primes. */
  private static int[] fractions() {
    int[] result = new int[64];
    int count = 0;
    for (int n = 2; count < result.length; n++) {
      boolean prime = true;
      for (int i = 2; i * i <= n; i++) {
        prime &= n % i != 0;
      }
      if (prime) {
        double root = Math.cbrt(n);
        result[count++] = (int) (long) ((root - (long) root) * 4294967296.0);
      }
    }
    return result;
  }
}
