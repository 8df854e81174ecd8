package java.util.zip;

import mirage.runtime.overlay.Add;
import mirage.runtime.overlay.Delete;
import mirage.runtime.overlay.Overlay;
import mirage.runtime.overlay.Substitute;

/** Inflates in Java, in place of zlib. */
@Overlay(Inflater.class)
class Overlay_Inflater {
  private static final String DIRECT = "inflaters do not take direct buffers";

  @Substitute("<clinit>")
  private static void initialize() {}

  @Add
  private static Inflation state(long number) {
    return (Inflation) ImageStreams.get(number);
  }

  @Substitute
  private static long init(boolean plain) {
    return ImageStreams.add(new Inflation(plain));
  }

  @Substitute
  private static void setDictionary(long number, byte[] bytes, int offset, int length) {
    state(number).setDictionary(bytes, offset, length);
  }

  @Substitute
  private long inflateBytesBytes(
      long number, byte[] in, int from, int size, byte[] out, int start, int room)
      throws DataFormatException {
    return state(number).inflate(in, from, size, out, start, room);
  }

  @Substitute
  private static int getAdler(long number) {
    return state(number).adler();
  }

  @Substitute
  private static void reset(long number) {
    state(number).reset();
  }

  @Substitute
  private static void end(long number) {
    ImageStreams.remove(number);
  }

  @Delete(DIRECT)
  private static void setDictionaryBuffer(long number, long address, int length) {}

  @Delete(DIRECT)
  private long inflateBytesBuffer(
      long number, byte[] in, int from, int size, long address, int room) {
    return 0;
  }

  @Delete(DIRECT)
  private long inflateBufferBytes(
      long number, long address, int size, byte[] out, int start, int room) {
    return 0;
  }

  @Delete(DIRECT)
  private long inflateBufferBuffer(long number, long from, int size, long to, int room) {
    return 0;
  }
}
