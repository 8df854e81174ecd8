package mirage.runtime.hal;

/**
 * The functions of {@code mirage/hal.h} that Java devices use. The jvm target has a class of the
 * same name, written in Java, before this one on its class path.
 */
public final class Hal {
  private Hal() {}

  /**
   * Fills part of {@code bytes} with bytes that are fit for keys; the part lies in the array.
   *
   * @return false if the machine has no source of such bytes; the array is unchanged then
   */
  static native boolean entropy(byte[] bytes, int offset, int length);
}
