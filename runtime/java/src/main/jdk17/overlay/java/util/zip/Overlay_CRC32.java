package java.util.zip;

import jdk.internal.misc.Unsafe;
import mirage.runtime.overlay.Add;
import mirage.runtime.overlay.Overlay;
import mirage.runtime.overlay.Substitute;

/** The checksum of ISO 3309 by a table, in place of zlib's. */
@Overlay(CRC32.class)
class Overlay_CRC32 {
  @Add private static int[] table;

  @Substitute("<clinit>")
  private static void initialize() {
    int[] made = new int[256];
    for (int i = 0; i < 256; i++) {
      int value = i;
      for (int bit = 0; bit < 8; bit++) {
        value = (value & 1) != 0 ? value >>> 1 ^ 0xedb88320 : value >>> 1;
      }
      made[i] = value;
    }
    table = made;
  }

  @Substitute
  private static int update(int crc, int b) {
    int value = ~crc;
    return ~(table[(value ^ b) & 255] ^ value >>> 8);
  }

  @Substitute
  private static int updateBytes0(int crc, byte[] bytes, int offset, int length) {
    int value = ~crc;
    int[] words = table;
    for (int i = offset; i < offset + length; i++) {
      value = words[(value ^ bytes[i]) & 255] ^ value >>> 8;
    }
    return ~value;
  }

  @Substitute
  private static int updateByteBuffer0(int crc, long address, int offset, int length) {
    int value = ~crc;
    for (int i = offset; i < offset + length; i++) {
      value = table[(value ^ Unsafe.getUnsafe().getByte(address + i)) & 255] ^ value >>> 8;
    }
    return ~value;
  }
}
