package mirc.aot.emit;

/**
 * One generated file.
 *
 * @param name without a folder; {@code .c}, {@code .s} or {@code .h}
 * @param text its contents
 */
public record SourceFile(String name, String text) {
  /** Whether a debugger is to be shown every variable and line of it. */
  public boolean isDebugged() {
    return name.startsWith(Partition.DEBUGGED);
  }

  /** Whether it holds types that no code uses, for a debugger. */
  public boolean isOfTypes() {
    return name.equals(ObjectTypes.FILE);
  }
}
