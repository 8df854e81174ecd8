package mirc.syntax.tree;

import java.util.Arrays;
import java.util.HexFormat;

/** An immutable sequence of bytes, equal to another with the same bytes. */
public final class ByteString {
  private final byte[] bytes;

  private ByteString(byte[] bytes) {
    this.bytes = bytes;
  }

  /** A copy of the bytes. */
  public static ByteString of(byte... bytes) {
    return new ByteString(bytes.clone());
  }

  /** How many bytes there are. */
  public int length() {
    return bytes.length;
  }

  /** One byte, from 0 to 255. */
  public int unsigned(int index) {
    return bytes[index] & 0xff;
  }

  /** A copy of the bytes. */
  public byte[] toArray() {
    return bytes.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ByteString string && Arrays.equals(bytes, string.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  /** Two lower-case hexadecimal digits for each byte. */
  @Override
  public String toString() {
    return HexFormat.of().formatHex(bytes);
  }
}
