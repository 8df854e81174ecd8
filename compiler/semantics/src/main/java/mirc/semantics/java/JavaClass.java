package mirc.semantics.java;

import java.util.List;
import java.util.Optional;

/**
 * What a class file says that matters here.
 *
 * @param name binary name, such as {@code java.util.Map$Entry}
 * @param isPublic whether it, and every class that it is nested in, can be named from any package
 * @param kind what it is
 * @param isAbstract whether it has no instances of its own; true for interfaces
 * @param superclass binary name; absent for {@code java.lang.Object} and interfaces
 * @param interfaces binary names of those it names directly
 * @param methods constructors (named {@code <init>}) and methods that it declares, in the order of
 *     the file; without synthetic ones
 * @param enumConstants names of an enum's constants, in their order
 * @param staticNested whether it is top level or static, so that its constructors take no enclosing
 *     instance
 */
public record JavaClass(
    String name,
    boolean isPublic,
    Kind kind,
    boolean isAbstract,
    Optional<String> superclass,
    List<String> interfaces,
    List<JavaMethod> methods,
    List<String> enumConstants,
    boolean staticNested) {

  public JavaClass {
    interfaces = List.copyOf(interfaces);
    methods = List.copyOf(methods);
    enumConstants = List.copyOf(enumConstants);
  }

  /** The public constructors, in the order of the file. */
  public List<JavaMethod> publicConstructors() {
    return methods.stream().filter(method -> method.isConstructor() && method.isPublic()).toList();
  }

  /** The public static methods of that name, in the order of the file. */
  public List<JavaMethod> publicStaticMethods(String methodName) {
    return methods.stream()
        .filter(
            method -> method.name().equals(methodName) && method.isPublic() && method.isStatic())
        .toList();
  }

  /** What a class file declares. */
  public enum Kind {
    CLASS,
    INTERFACE,
    ENUM,
    RECORD,
    ANNOTATION
  }
}
