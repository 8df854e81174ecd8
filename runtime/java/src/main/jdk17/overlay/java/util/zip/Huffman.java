package java.util.zip;

import java.util.Arrays;

/**
 * A canonical code: how many symbols have each length, and the symbols in order (RFC 1951, 3.2.2).
 */
final class Huffman {
  static final int MOST = 15;
  static final Huffman LITERALS;
  static final Huffman DISTANCES;

  static {
    int[] lengths = new int[288 + 30];
    Arrays.fill(lengths, 0, 144, 8);
    Arrays.fill(lengths, 144, 256, 9);
    Arrays.fill(lengths, 256, 280, 7);
    Arrays.fill(lengths, 280, 288, 8);
    Arrays.fill(lengths, 288, 318, 5);
    LITERALS = new Huffman(lengths, 0, 288);
    DISTANCES = new Huffman(lengths, 288, 30);
  }

  final int[] counts = new int[MOST + 1];
  final int[] symbols;

  private Huffman(int[] lengths, int from, int count) {
    symbols = new int[count];
    for (int i = 0; i < count; i++) {
      counts[lengths[from + i]]++;
    }
    int[] offsets = new int[MOST + 2];
    for (int length = 1; length <= MOST; length++) {
      offsets[length + 1] = offsets[length] + counts[length];
    }
    for (int i = 0; i < count; i++) {
      if (lengths[from + i] != 0) {
        symbols[offsets[lengths[from + i]]++] = i;
      }
    }
    counts[0] = 0;
  }

  /** Checks that the lengths make a code; one of a single symbol may be allowed. */
  Huffman(int[] lengths, int from, int count, String fault, boolean single)
      throws DataFormatException {
    this(lengths, from, count);
    int left = 1;
    int used = 0;
    for (int length = 1; length <= MOST; length++) {
      left = (left << 1) - counts[length];
      used += counts[length];
      if (left < 0) {
        throw new DataFormatException(fault);
      }
    }
    if (left > 0 && !(single && used <= 1)) {
      throw new DataFormatException(fault);
    }
  }
}
