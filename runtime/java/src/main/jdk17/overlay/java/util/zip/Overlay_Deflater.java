package java.util.zip;

import mirage.runtime.overlay.Add;
import mirage.runtime.overlay.Delete;
import mirage.runtime.overlay.Overlay;
import mirage.runtime.overlay.Substitute;

/** Deflates in Java, in place of zlib; what it gives inflates to the same. */
@Overlay(Deflater.class)
class Overlay_Deflater {
  private static final String DIRECT = "deflaters do not take direct buffers";

  @Substitute("<clinit>")
  private static void initialize() {}

  @Add
  private static Deflation state(long number) {
    return (Deflation) ImageStreams.get(number);
  }

  @Substitute
  private static long init(int level, int strategy, boolean plain) {
    return ImageStreams.add(new Deflation(level, plain));
  }

  @Substitute
  private static void setDictionary(long number, byte[] bytes, int offset, int length) {
    state(number).setDictionary(bytes, offset, length);
  }

  @Substitute
  private long deflateBytesBytes(
      long number,
      byte[] in,
      int from,
      int size,
      byte[] out,
      int start,
      int room,
      int flush,
      int parameters) {
    Deflation state = state(number);
    if ((parameters & 1) != 0) {
      state.setLevel(parameters >> 3);
    }
    return state.deflate(in, from, size, out, start, room, flush);
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
  private long deflateBytesBuffer(
      long number, byte[] in, int from, int size, long address, int room, int flush, int set) {
    return 0;
  }

  @Delete(DIRECT)
  private long deflateBufferBytes(
      long number, long address, int size, byte[] out, int start, int room, int flush, int set) {
    return 0;
  }

  @Delete(DIRECT)
  private long deflateBufferBuffer(
      long number, long from, int size, long to, int room, int flush, int set) {
    return 0;
  }
}
