package mirc.semantics.program;

import java.util.List;
import mirc.semantics.java.JavaMethod;
import mirc.source.Span;

/**
 * How Java code makes an instance.
 *
 * @param className binary name of the class, such as {@code mirage.net.Arp$Cache}
 * @param executable a public constructor of that class (named {@code <init>}), or a public static
 *     method of it
 * @param arguments what is passed, in the order of the Java parameters: one for each parameter of
 *     the declaration
 * @param span the text that names the class
 */
public record JavaBinding(
    String className, JavaMethod executable, List<JavaArgument> arguments, Span span) {

  public JavaBinding {
    arguments = List.copyOf(arguments);
  }

  /** Whether a static method makes the instance. */
  public boolean isFactory() {
    return !executable.isConstructor();
  }

  /**
   * One argument.
   *
   * @param parameter the declaration's parameter that it is made from
   * @param descriptor the Java parameter's type, a field descriptor (JVMS 4.3.2)
   * @param conversion how a value of the language becomes the Java value
   */
  public record JavaArgument(String parameter, String descriptor, Conversion conversion) {}
}
