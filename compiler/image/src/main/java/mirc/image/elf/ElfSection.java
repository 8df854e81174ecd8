package mirc.image.elf;

/**
 * A section header.
 *
 * @param type {@code sh_type}
 * @param flags {@code sh_flags}
 * @param address where it lies in memory, 0 if it is not loaded
 * @param offset where it lies in the file, bytes
 * @param size bytes
 * @param link {@code sh_link}: for a symbol table, the number of its string table's section
 */
public record ElfSection(
    String name, int type, long flags, long address, long offset, long size, int link) {
  static final int NOTE = 7;
  private static final long EXECUTABLE = 4;

  /** Whether it holds code. */
  public boolean isCode() {
    return (flags & EXECUTABLE) != 0 && size > 0;
  }
}
