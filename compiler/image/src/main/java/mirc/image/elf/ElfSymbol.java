package mirc.image.elf;

/**
 * A symbol.
 *
 * @param address its value
 * @param size bytes, 0 if unknown
 * @param type {@code STT_…}
 * @param section number of the section that defines it, 0 if none does
 */
public record ElfSymbol(String name, long address, long size, int type, int section) {
  private static final int FUNCTION = 2;

  /** Whether it names a function. */
  public boolean isFunction() {
    return type == FUNCTION;
  }
}
