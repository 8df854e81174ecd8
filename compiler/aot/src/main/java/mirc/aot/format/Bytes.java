package mirc.aot.format;

/** Reads big-endian numbers, and never past the end. */
final class Bytes {
  private final byte[] bytes;
  private final Place place;
  private final int end;
  private int at;

  /** The part of an array from one index to another; faults are told to be at {@code place}. */
  Bytes(byte[] bytes, int from, int to, Place place) {
    this.bytes = bytes;
    this.place = place;
    at = from;
    end = to;
  }

  int at() {
    return at;
  }

  boolean atEnd() {
    return at == end;
  }

  int u1() throws ClassFaultException {
    need(1);
    return bytes[at++] & 0xff;
  }

  int u2() throws ClassFaultException {
    need(2);
    at += 2;
    return (bytes[at - 2] & 0xff) << 8 | (bytes[at - 1] & 0xff);
  }

  int i4() throws ClassFaultException {
    return u2() << 16 | u2();
  }

  /** A length: four bytes that must not be more than what is left. */
  int length() throws ClassFaultException {
    int length = i4();
    if (length < 0) {
      throw place.fault("a length is more than 2 GiB");
    }
    need(length);
    return length;
  }

  void skip(int count) throws ClassFaultException {
    need(count);
    at += count;
  }

  private void need(int count) throws ClassFaultException {
    if (count > end - at) {
      throw place.fault("it ends too early: " + count + " more bytes belong there");
    }
  }
}
