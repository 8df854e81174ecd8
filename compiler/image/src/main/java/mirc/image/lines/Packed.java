package mirc.image.lines;

import java.io.ByteArrayOutputStream;

/** Bytes that grow: 32-bit little-endian numbers, and the LEB128 numbers of DWARF 5, clause 7.6. */
final class Packed {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  int size() {
    return bytes.size();
  }

  byte[] toArray() {
    return bytes.toByteArray();
  }

  void fixed(int value) {
    for (int shift = 0; shift < 32; shift += 8) {
      bytes.write(value >> shift);
    }
  }

  void unsigned(int value) {
    int rest = value;
    while ((rest & ~0x7f) != 0) {
      bytes.write((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    bytes.write(rest);
  }

  void signed(int value) {
    int rest = value;
    while (rest < -64 || rest > 63) {
      bytes.write((rest & 0x7f) | 0x80);
      rest >>= 7;
    }
    bytes.write(rest & 0x7f);
  }

  void raw(byte[] more) {
    bytes.writeBytes(more);
  }
}
