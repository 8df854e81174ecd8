package mirc.image.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongPredicate;

/**
 * Finds the return addresses in x86-64 code by the bytes of call instructions, without decoding
 * what lies between. So it also finds some that are none; they cost a few bytes in the table and
 * are never looked up. It misses none that a compiler emits (Intel SDM volume 2, CALL: {@code E8}
 * with a 32-bit displacement, {@code FF /2} with each form of operand).
 */
final class CallSites {
  private CallSites() {}

  /**
   * The return addresses in one function.
   *
   * @param code the bytes of one function
   * @param start the function's address
   * @param isFunction whether a function begins at an address
   * @return ascending, each once
   */
  static List<Long> find(byte[] code, long start, LongPredicate isFunction) {
    List<Long> found = new ArrayList<>();
    // A site is known by its last byte, so that the results of both forms come out in order.
    for (int end = 2; end <= code.length; end++) {
      if (isDirectCall(code, end, start, isFunction) || isIndirectCall(code, end)) {
        found.add(start + end);
      }
    }
    return found;
  }

  private static boolean isDirectCall(byte[] code, int end, long start, LongPredicate isFunction) {
    if (end < 5 || code[end - 5] != (byte) 0xe8) {
      return false;
    }
    int displacement =
        (code[end - 4] & 0xff)
            | (code[end - 3] & 0xff) << 8
            | (code[end - 2] & 0xff) << 16
            | code[end - 1] << 24;
    return isFunction.test(start + end + displacement);
  }

  private static boolean isIndirectCall(byte[] code, int end) {
    for (int length = 2; length <= 7 && length <= end; length++) {
      int at = end - length;
      if (code[at] == (byte) 0xff && indirectLength(code, at) == length) {
        return true;
      }
    }
    return false;
  }

  /** The length of {@code FF /2} at {@code at}, 0 if the operation is another one. */
  private static int indirectLength(byte[] code, int at) {
    int operand = code[at + 1] & 0xff;
    if ((operand >> 3 & 7) != 2) {
      return 0;
    }
    int mode = operand >> 6;
    int base = operand & 7;
    if (mode == 3) {
      return 2;
    }
    boolean scaled = base == 4;
    if (scaled && at + 2 >= code.length) {
      return 0;
    }
    boolean absolute = mode == 0 && (scaled ? (code[at + 2] & 7) == 5 : base == 5);
    int displacement = mode == 2 || absolute ? 4 : mode;
    return 2 + (scaled ? 1 : 0) + displacement;
  }
}
