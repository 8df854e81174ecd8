package mirc.image.lines;

import org.jspecify.annotations.Nullable;

/**
 * One Java frame.
 *
 * @param line as in {@code runtime/include/mirage/line_table.h}, with its two negative values
 * @param caller the frame that this one was inlined into
 */
record Frame(JavaMethod method, int line, @Nullable Frame caller) {
  static final int LINE_UNKNOWN = -1;
}
