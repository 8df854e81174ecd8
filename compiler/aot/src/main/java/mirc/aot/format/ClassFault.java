package mirc.aot.format;

import org.jspecify.annotations.Nullable;

/**
 * Why a class file is not well-formed.
 *
 * @param kind what kind of fault it is
 * @param className name of the class, as {@code Class.getName} gives it
 * @param member the method or field, as {@code name(int)} or {@code name}; null if it is none's
 * @param instruction the instruction, as {@code iadd at 12}; null if it is none's
 * @param reason half a sentence
 */
public record ClassFault(
    Kind kind,
    String className,
    @Nullable String member,
    @Nullable String instruction,
    String reason) {
  /** The parts of the definition that a class file can fail. */
  public enum Kind {
    /** HotSpot throws ClassFormatError or UnsupportedClassVersionError. */
    FORMAT,
    /** HotSpot throws VerifyError. */
    TYPES,
    /** HotSpot throws IncompatibleClassChangeError or ClassCircularityError. */
    HIERARCHY
  }

  /** Where it is: the class, the member, the instruction. */
  public String place() {
    String text = "`" + className + (member == null ? "" : "." + member) + "`";
    return instruction == null ? text : text + ", `" + instruction + "`";
  }

  @Override
  public String toString() {
    return place() + ": " + reason;
  }
}
