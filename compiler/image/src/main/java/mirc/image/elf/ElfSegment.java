package mirc.image.elf;

/**
 * One entry of the program header table: a part of the file that a loader looks at.
 *
 * @param type see {@link #LOAD}
 * @param flags see {@link #isWritable} and {@link #isExecutable}
 * @param address where its first byte lies in memory
 * @param memorySize bytes that it takes there
 */
public record ElfSegment(int type, int flags, long address, long memorySize) {
  /** The type of segments that are loaded. */
  public static final int LOAD = 1;

  /** Whether the program may write to it. */
  public boolean isWritable() {
    return (flags & 2) != 0;
  }

  /** Whether the program may run it. */
  public boolean isExecutable() {
    return (flags & 1) != 0;
  }
}
