package mirc.image.lines;

import org.jspecify.annotations.Nullable;

/**
 * The Java method that a C function was made of, as a stack trace names it.
 *
 * @param module {@code java.base}, or empty for the unnamed module
 * @param className as {@code Class.getName} says it
 * @param name also {@code <init>} and {@code <clinit>}
 * @param file the class's SourceFile attribute
 * @param line of all its frames, as {@code runtime/include/mirage/line_table.h} has it; 0 if each
 *     call has its own
 */
public record JavaMethod(
    String module, String className, String name, @Nullable String file, int line) {

  /** Whether {@link #file} is what the class's name leads one to expect. */
  boolean isFileDerivable() {
    String simple = className.substring(className.lastIndexOf('.') + 1);
    int inner = simple.indexOf('$', 1);
    return ((inner < 0 ? simple : simple.substring(0, inner)) + ".java").equals(file);
  }
}
