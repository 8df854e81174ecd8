package java.util.zip;

import jdk.internal.misc.Unsafe;
import mirage.runtime.overlay.Overlay;
import mirage.runtime.overlay.Substitute;

/** The checksum of RFC 1950, in place of zlib's. */
@Overlay(Adler32.class)
class Overlay_Adler32 {
  private static final int BASE = 65521;
  private static final int MOST = 3800; // sums of so many stay below 2^32

  @Substitute("<clinit>")
  private static void initialize() {}

  @Substitute
  private static int update(int adler, int b) {
    int low = ((adler & 0xffff) + (b & 255)) % BASE;
    int high = ((adler >>> 16) + low) % BASE;
    return high << 16 | low;
  }

  @Substitute
  private static int updateBytes(int adler, byte[] bytes, int offset, int length) {
    int low = adler & 0xffff;
    int high = adler >>> 16;
    int end = offset + length;
    for (int i = offset; i < end; ) {
      int stop = Math.min(end, i + MOST);
      for (; i < stop; i++) {
        low += bytes[i] & 255;
        high += low;
      }
      low = Integer.remainderUnsigned(low, BASE);
      high = Integer.remainderUnsigned(high, BASE);
    }
    return high << 16 | low;
  }

  @Substitute
  private static int updateByteBuffer(int adler, long address, int offset, int length) {
    int value = adler;
    for (int i = offset; i < offset + length; i++) {
      value = update(value, Unsafe.getUnsafe().getByte(address + i));
    }
    return value;
  }
}
