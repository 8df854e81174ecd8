package java.util.zip;

import java.util.Arrays;

/**
 * The state of a Deflater: RFC 1951 with the fixed code, and 1950 around it. Blocks are written
 * when much has come, at a flush, and at the end.
 */
final class Deflation {
  private static final int WINDOW = 1 << 15;
  private static final int BLOCK = 1 << 16;
  private static final int LEAST = 3;
  private static final int MOST = 258;
  private static final int HASHES = 1 << 14;
  private static final int FINISH = 4;

  private final boolean plain;
  private int level;
  private byte[] data;
  private int size;
  private int done;
  private byte[] written;
  private int writtenFrom;
  private int writtenTo;
  private int hold;
  private int bits;
  private boolean begun;
  private boolean ended;
  private int adler;
  private int dictionary;
  private final int[] heads = new int[HASHES];
  private final int[] links = new int[WINDOW];

  Deflation(int level, boolean plain) {
    this.level = level;
    this.plain = plain;
    reset();
  }

  void reset() {
    data = new byte[BLOCK];
    written = new byte[1024];
    size = 0;
    done = 0;
    writtenFrom = 0;
    writtenTo = 0;
    hold = 0;
    bits = 0;
    begun = false;
    ended = false;
    adler = 1;
    dictionary = 0;
    Arrays.fill(heads, -1);
  }

  int adler() {
    return adler;
  }

  void setLevel(int newLevel) {
    level = newLevel;
  }

  void setDictionary(byte[] bytes, int offset, int length) {
    if (begun || size > 0) {
      throw new IllegalArgumentException();
    }
    add(bytes, offset, length);
    dictionary = adler;
    adler = 1;
    for (int i = 0; i + LEAST <= size; i++) {
      insert(i);
    }
    done = size;
  }

  /** The bytes taken, those given from bit 31 on; bit 62: the end. */
  long deflate(byte[] in, int from, int length, byte[] out, int start, int room, int flush) {
    if (!ended) {
      add(in, from, length);
      boolean last = flush == FINISH;
      if (last || flush != 0 || size - done >= BLOCK) {
        begin();
        if (size > done || last) {
          block(last);
        }
        if (last) {
          end();
        } else if (flush != 0 && (length > 0 || writtenFrom == writtenTo && bits != 0)) {
          bits(0, 3);
          align();
          bits(0, 16);
          bits(0xffff, 16);
        }
      }
    }
    int given = Math.min(room, writtenTo - writtenFrom);
    System.arraycopy(written, writtenFrom, out, start, given);
    writtenFrom += given;
    if (writtenFrom == writtenTo) {
      writtenFrom = 0;
      writtenTo = 0;
    }
    long state = ended && writtenTo == 0 ? 1L << 62 : 0;
    return length | (long) given << 31 | state;
  }

  private void add(byte[] bytes, int offset, int length) {
    if (size + length > data.length) {
      if (done > WINDOW) {
        slide();
      }
      if (size + length > data.length) {
        data = Arrays.copyOf(data, Math.max(2 * data.length, size + length));
      }
    }
    System.arraycopy(bytes, offset, data, size, length);
    size += length;
    int low = adler & 0xffff;
    int high = adler >>> 16;
    for (int i = offset; i < offset + length; i++) {
      low += bytes[i] & 255;
      low -= low >= 65521 ? 65521 : 0;
      high += low;
      high -= high >= 65521 ? 65521 : 0;
    }
    adler = high << 16 | low;
  }

  /** Forgets what is too far back to refer to; matches begin anew. */
  private void slide() {
    int cut = done - WINDOW;
    System.arraycopy(data, cut, data, 0, size - cut);
    size -= cut;
    done -= cut;
    Arrays.fill(heads, -1);
    for (int i = 0; i < done && i + LEAST <= size; i++) {
      insert(i);
    }
  }

  private void begin() {
    if (begun) {
      return;
    }
    begun = true;
    if (!plain) {
      int kind = level < 0 || level == 6 ? 2 : level > 6 ? 3 : level > 1 ? 1 : 0;
      int header = 0x7800 | kind << 6 | (dictionary != 0 ? 32 : 0);
      header += 31 - header % 31;
      bits(header >> 8, 8);
      bits(header & 255, 8);
      if (dictionary != 0) {
        big(dictionary);
      }
    }
  }

  private void end() {
    align();
    if (!plain) {
      big(adler);
    }
    ended = true;
  }

  private void big(int value) {
    for (int shift = 24; shift >= 0; shift -= 8) {
      bits(value >>> shift & 255, 8);
    }
  }

  private void bits(int value, int count) {
    hold |= value << bits;
    bits += count;
    while (bits >= 8) {
      put(hold);
      hold >>>= 8;
      bits -= 8;
    }
  }

  private void put(int value) {
    if (writtenTo == written.length) {
      written = Arrays.copyOf(written, 2 * written.length);
    }
    written[writtenTo++] = (byte) value;
  }

  private void align() {
    if (bits > 0) {
      bits(0, 8 - bits);
    }
  }

  /** Huffman codes go with their first bit first. */
  private void code(int value, int count) {
    bits(Integer.reverse(value) >>> 32 - count, count);
  }

  private void block(boolean last) {
    if (level == 0) {
      stored(last);
      return;
    }
    bits(last ? 1 : 0, 1);
    bits(1, 2);
    while (done < size) {
      int match = done + LEAST <= size ? find() : -1;
      int length = match < 0 ? 0 : length(match);
      if (length < LEAST) {
        literal(data[done] & 255);
        step();
      } else {
        pair(length, done - match);
        for (int i = 0; i < length; i++) {
          step();
        }
      }
    }
    code(0, 7);
  }

  private void stored(boolean last) {
    do {
      int count = Math.min(0xffff, size - done);
      bits(last && count == size - done ? 1 : 0, 1);
      bits(0, 2);
      align();
      bits(count, 16);
      bits(~count & 0xffff, 16);
      for (int i = 0; i < count; i++) {
        bits(data[done++] & 255, 8);
      }
    } while (done < size);
  }

  private void step() {
    if (done + LEAST <= size) {
      insert(done);
    }
    done++;
  }

  private int hash(int at) {
    int value = (data[at] & 255) << 16 | (data[at + 1] & 255) << 8 | data[at + 2] & 255;
    return value * 0x9e3779b1 >>> 18;
  }

  private void insert(int at) {
    int hash = hash(at);
    links[at & WINDOW - 1] = heads[hash];
    heads[hash] = at;
  }

  /** The place before with the longest match; -1 if there is none. */
  private int find() {
    int best = -1;
    int bestLength = LEAST - 1;
    int tries = level < 0 ? 32 : 4 << level / 2;
    int candidate = heads[hash(done)];
    while (candidate >= 0 && done - candidate < WINDOW && tries-- > 0) {
      int length = length(candidate);
      if (length > bestLength) {
        best = candidate;
        bestLength = length;
      }
      int earlier = links[candidate & WINDOW - 1];
      if (earlier >= candidate) {
        break; // its place was taken by a later one
      }
      candidate = earlier;
    }
    return best;
  }

  private int length(int match) {
    int most = Math.min(MOST, size - done);
    int length = 0;
    while (length < most && data[match + length] == data[done + length]) {
      length++;
    }
    return length;
  }

  private void literal(int value) {
    if (value < 144) {
      code(0x30 + value, 8);
    } else {
      code(0x190 + value - 144, 9);
    }
  }

  private void pair(int length, int distance) {
    int kind = Inflation.kindOfLength(length);
    if (kind < 23) {
      code(kind + 1, 7);
    } else {
      code(0xc0 + kind - 23, 8);
    }
    bits(length - Inflation.lengthOf(kind), Inflation.bitsOfLength(kind));
    int far = Inflation.kindOfDistance(distance);
    code(far, 5);
    bits(distance - Inflation.distanceOf(far), Inflation.bitsOfDistance(far));
  }
}
