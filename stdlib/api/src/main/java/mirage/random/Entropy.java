package mirage.random;

/** A source of bytes that nobody can predict. */
public interface Entropy {

  /**
   * Fills the part of {@code bytes} from {@code offset} on.
   *
   * @param offset of the first byte
   * @param length number of bytes
   * @throws IndexOutOfBoundsException if the part does not lie in the array
   */
  void fill(byte[] bytes, int offset, int length);

  /** Fills the whole array. */
  default void fill(byte[] bytes) {
    fill(bytes, 0, bytes.length);
  }
}
