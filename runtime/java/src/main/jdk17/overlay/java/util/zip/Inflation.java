package java.util.zip;

import java.util.Arrays;

/**
 * The state of an Inflater: RFC 1951, and 1950 around it. Decodes symbol by symbol; what is left of
 * the input within a symbol waits for the next call.
 */
final class Inflation {
  private static final int WINDOW = 1 << 15;
  private static final int[] LENGTHS = {
    3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131,
    163, 195, 227, 258
  };
  private static final int[] DISTANCES = {
    1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049,
    3073, 4097, 6145, 8193, 12289, 16385, 24577
  };
  private static final int[] ORDER = {
    16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15
  };

  /** Which of the symbols behind 256 stands for a length. */
  static int kindOfLength(int length) {
    int found = Arrays.binarySearch(LENGTHS, length);
    return found >= 0 ? found : -found - 2;
  }

  static int lengthOf(int kind) {
    return LENGTHS[kind];
  }

  static int bitsOfLength(int kind) {
    return kind < 8 || kind == 28 ? 0 : (kind >> 2) - 1;
  }

  /** Which symbol stands for a distance. */
  static int kindOfDistance(int distance) {
    int found = Arrays.binarySearch(DISTANCES, distance);
    return found >= 0 ? found : -found - 2;
  }

  static int distanceOf(int kind) {
    return DISTANCES[kind];
  }

  static int bitsOfDistance(int kind) {
    return kind < 4 ? 0 : (kind >> 1) - 1;
  }

  private enum Step {
    HEADER,
    DICTIONARY,
    BLOCK,
    STORED,
    CODES,
    CHECK,
    DONE
  }

  /** Not enough input for a step; it begins anew with more. */
  private static final class Short extends RuntimeException {
    static final Short ONCE = new Short();

    private static final long serialVersionUID = 1;

    private Short() {
      super(null, null, false, false);
    }
  }

  private final boolean plain;
  private final byte[] window = new byte[WINDOW];
  private Step step;
  private boolean last;
  private int stored;
  private int copyLength;
  private int copyDistance;
  private int place;
  private long total;
  private Huffman literals;
  private Huffman distances;
  private int adler;

  private byte[] left = new byte[0];
  private byte[] input;
  private int next;
  private int hold;
  private int bits;
  private byte[] output;
  private int to;
  private int end;

  Inflation(boolean plain) {
    this.plain = plain;
    reset();
  }

  void reset() {
    step = plain ? Step.BLOCK : Step.HEADER;
    last = false;
    copyLength = 0;
    place = 0;
    total = 0;
    adler = 1;
    left = new byte[0];
    hold = 0;
    bits = 0;
  }

  int adler() {
    return adler;
  }

  void setDictionary(byte[] bytes, int offset, int length) {
    if (step == Step.DICTIONARY) {
      Checksum sum = new Adler32();
      sum.update(bytes, offset, length);
      if ((int) sum.getValue() != adler) {
        throw new IllegalArgumentException();
      }
      step = Step.BLOCK;
      adler = 1;
    } else if (!plain) {
      throw new IllegalArgumentException();
    }
    for (int i = offset; i < offset + length; i++) {
      window[place++ & WINDOW - 1] = bytes[i];
    }
    total += length;
  }

  /** The bytes taken, those given from bit 31 on; bit 62: the end, bit 63: wants a dictionary. */
  long inflate(byte[] in, int from, int size, byte[] out, int start, int room)
      throws DataFormatException {
    int before = left.length;
    input = Arrays.copyOf(left, before + size);
    System.arraycopy(in, from, input, before, size);
    left = new byte[0];
    next = 0;
    output = out;
    to = start;
    end = start + room;
    run();
    if (!plain && step != Step.DICTIONARY && to > start) {
      adler = add(adler, out, start, to - start);
    }
    if (step == Step.CHECK) {
      run();
    }
    int taken = Math.max(0, left.length > 0 ? size : next - before);
    long state = step == Step.DONE ? 1L << 62 : step == Step.DICTIONARY ? 1L << 63 : 0;
    input = null;
    output = null;
    return taken | (long) (to - start) << 31 | state;
  }

  private static int add(int adler, byte[] bytes, int offset, int length) {
    int low = adler & 0xffff;
    int high = adler >>> 16;
    for (int i = offset; i < offset + length; i++) {
      low += bytes[i] & 255;
      low -= low >= 65521 ? 65521 : 0;
      high += low;
      high -= high >= 65521 ? 65521 : 0;
    }
    return high << 16 | low;
  }

  private void run() throws DataFormatException {
    boolean again = true;
    while (again) {
      int oldNext = next;
      int oldHold = hold;
      int oldBits = bits;
      try {
        again = advance();
      } catch (Short shortage) {
        left = Arrays.copyOfRange(input, oldNext, input.length);
        next = input.length;
        hold = oldHold;
        bits = oldBits;
        again = false;
      }
    }
  }

  /** One step; false if the output is full, or there is nothing more to do. */
  private boolean advance() throws DataFormatException {
    switch (step) {
      case HEADER:
        return header();
      case BLOCK:
        return last ? finish() : block();
      case STORED:
        return copyStored();
      case CODES:
        return copyLength > 0 ? copy() : symbol();
      case CHECK:
        return check();
      default:
        return false;
    }
  }

  private int take(int count) {
    while (bits < count) {
      if (next >= input.length) {
        throw Short.ONCE;
      }
      hold |= (input[next++] & 255) << bits;
      bits += 8;
    }
    int value = hold & (1 << count) - 1;
    hold >>>= count;
    bits -= count;
    return value;
  }

  private boolean header() throws DataFormatException {
    int method = take(8);
    int flags = take(8);
    if ((method << 8 | flags) % 31 != 0) {
      throw new DataFormatException("incorrect header check");
    } else if ((method & 15) != 8) {
      throw new DataFormatException("unknown compression method");
    } else if (method >> 4 > 7) {
      throw new DataFormatException("invalid window size");
    }
    if ((flags & 32) != 0) {
      int id = 0;
      for (int i = 0; i < 4; i++) {
        id = id << 8 | take(8);
      }
      adler = id;
      step = Step.DICTIONARY;
      return false;
    }
    step = Step.BLOCK;
    return true;
  }

  private boolean block() throws DataFormatException {
    boolean isLast = take(1) == 1;
    switch (take(2)) {
      case 0:
        take(bits & 7);
        int length = take(16);
        if (length != (~take(16) & 0xffff)) {
          throw new DataFormatException("invalid stored block lengths");
        }
        stored = length;
        step = Step.STORED;
        break;
      case 1:
        literals = Huffman.LITERALS;
        distances = Huffman.DISTANCES;
        step = Step.CODES;
        break;
      case 2:
        tables();
        step = Step.CODES;
        break;
      default:
        throw new DataFormatException("invalid block type");
    }
    last = isLast;
    return true;
  }

  private void tables() throws DataFormatException {
    int literalCount = take(5) + 257;
    int distanceCount = take(5) + 1;
    int count = take(4) + 4;
    if (literalCount > 286 || distanceCount > 30) {
      throw new DataFormatException("too many length or distance symbols");
    }
    int[] lengths = new int[320];
    for (int i = 0; i < count; i++) {
      lengths[ORDER[i]] = take(3);
    }
    Huffman codes = new Huffman(lengths, 0, 19, "invalid code lengths set", false);
    lengths = new int[320];
    int index = 0;
    while (index < literalCount + distanceCount) {
      int symbol = decode(codes);
      if (symbol < 16) {
        lengths[index++] = symbol;
        continue;
      }
      int value = 0;
      if (symbol == 16) {
        if (index == 0) {
          throw new DataFormatException("invalid bit length repeat");
        }
        value = lengths[index - 1];
      }
      int repeat = symbol == 16 ? 3 + take(2) : symbol == 17 ? 3 + take(3) : 11 + take(7);
      if (index + repeat > literalCount + distanceCount) {
        throw new DataFormatException("invalid bit length repeat");
      }
      Arrays.fill(lengths, index, index + repeat, value);
      index += repeat;
    }
    if (lengths[256] == 0) {
      throw new DataFormatException("invalid code -- missing end-of-block");
    }
    literals = new Huffman(lengths, 0, literalCount, "invalid literal/lengths set", true);
    distances = new Huffman(lengths, literalCount, distanceCount, "invalid distances set", true);
  }

  private int decode(Huffman codes) throws DataFormatException {
    int code = 0;
    int first = 0;
    int index = 0;
    for (int length = 1; length <= Huffman.MOST; length++) {
      code |= take(1);
      int count = codes.counts[length];
      if (code - count < first) {
        return codes.symbols[index + code - first];
      }
      index += count;
      first = first + count << 1;
      code <<= 1;
    }
    throw new DataFormatException(
        codes == distances ? "invalid distance code" : "invalid literal/length code");
  }

  private boolean symbol() throws DataFormatException {
    if (to == end) {
      return false;
    }
    int symbol = decode(literals);
    if (symbol < 256) {
      put((byte) symbol);
    } else if (symbol == 256) {
      step = Step.BLOCK;
    } else {
      int kind = symbol - 257;
      if (kind >= LENGTHS.length) {
        throw new DataFormatException("invalid literal/length code");
      }
      int length = LENGTHS[kind] + take(bitsOfLength(kind));
      int far = decode(distances);
      if (far >= DISTANCES.length) {
        throw new DataFormatException("invalid distance code");
      }
      int distance = DISTANCES[far] + take(bitsOfDistance(far));
      if (distance > total) {
        throw new DataFormatException("invalid distance too far back");
      }
      copyLength = length;
      copyDistance = distance;
    }
    return true;
  }

  private void put(byte value) {
    output[to++] = value;
    window[place++ & WINDOW - 1] = value;
    total++;
  }

  private boolean copy() {
    while (copyLength > 0 && to < end) {
      put(window[place - copyDistance & WINDOW - 1]);
      copyLength--;
    }
    return copyLength == 0;
  }

  private boolean copyStored() {
    while (stored > 0 && to < end) {
      put((byte) take(8));
      stored--;
      if (stored > 0) {
        return true; // what was put is not to be put again
      }
    }
    if (stored == 0) {
      step = Step.BLOCK;
    }
    return stored == 0;
  }

  /** Behind the last block: whole bytes that were taken too early are given back. */
  private boolean finish() {
    take(bits & 7);
    if (plain) {
      next -= bits / 8;
      hold = 0;
      bits = 0;
      step = Step.DONE;
    } else {
      step = Step.CHECK;
    }
    return false;
  }

  private boolean check() throws DataFormatException {
    int sum = 0;
    for (int i = 0; i < 4; i++) {
      sum = sum << 8 | take(8);
    }
    if (sum != adler) {
      throw new DataFormatException("incorrect data check");
    }
    next -= bits / 8;
    hold = 0;
    bits = 0;
    step = Step.DONE;
    return false;
  }
}
