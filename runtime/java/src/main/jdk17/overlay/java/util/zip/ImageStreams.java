package java.util.zip;

import java.util.HashMap;
import java.util.Map;

/** The states of inflaters and deflaters by the numbers that stand in for zlib's addresses. */
final class ImageStreams {
  private static final Map<Long, Object> STATES = new HashMap<>();
  private static long last;

  private ImageStreams() {}

  static synchronized long add(Object state) {
    STATES.put(++last, state);
    return last;
  }

  static synchronized Object get(long number) {
    return STATES.get(number);
  }

  static synchronized void remove(long number) {
    STATES.remove(number);
  }
}
