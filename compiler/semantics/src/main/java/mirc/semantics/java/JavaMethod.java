package mirc.semantics.java;

import java.util.List;

/**
 * A constructor or method.
 *
 * @param owner binary name of the class that declares it
 * @param name its name, {@code <init>} for a constructor
 * @param descriptor its method descriptor (JVMS 4.3.3)
 * @param parameters one for each parameter of the descriptor
 * @param exceptions binary names of the exceptions that it declares
 */
public record JavaMethod(
    String owner,
    String name,
    String descriptor,
    boolean isPublic,
    boolean isStatic,
    boolean isAbstract,
    List<JavaParameter> parameters,
    List<String> exceptions) {

  public JavaMethod {
    parameters = List.copyOf(parameters);
    exceptions = List.copyOf(exceptions);
  }

  /** Whether it is a constructor. */
  public boolean isConstructor() {
    return name.equals("<init>");
  }

  /** The field descriptor of what it returns, {@code V} for nothing. */
  public String returnDescriptor() {
    return descriptor.substring(descriptor.indexOf(')') + 1);
  }
}
