package mirc.semantics.java;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Descriptors as Java's sources write them, with simple class names. */
public final class JavaText {
  private static final Map<Character, String> PRIMITIVES =
      Map.of(
          'Z', "boolean", 'B', "byte", 'S', "short", 'C', "char", 'I', "int", 'J', "long", 'F',
          "float", 'D', "double", 'V', "void");

  private JavaText() {}

  /**
   * The binary name of the class that a field descriptor names, {@code ""} for primitive types and
   * arrays.
   */
  public static String className(String descriptor) {
    return descriptor.startsWith("L")
        ? descriptor.substring(1, descriptor.length() - 1).replace('/', '.')
        : "";
  }

  /** The field descriptor of a class. */
  public static String descriptor(String binaryName) {
    return "L" + binaryName.replace('.', '/') + ";";
  }

  /** {@code int}, {@code byte[]}, {@code Entry}. */
  public static String type(String descriptor) {
    if (descriptor.startsWith("[")) {
      return type(descriptor.substring(1)) + "[]";
    }
    return descriptor.startsWith("L")
        ? simpleName(className(descriptor))
        : PRIMITIVES.getOrDefault(descriptor.charAt(0), descriptor);
  }

  /** What comes after the last dot or dollar sign. */
  public static String simpleName(String binaryName) {
    return binaryName.substring(
        Math.max(binaryName.lastIndexOf('.'), binaryName.lastIndexOf('$')) + 1);
  }

  /** {@code Site(Http, @Nullable String)}. */
  public static String executable(JavaMethod method) {
    String name = method.isConstructor() ? simpleName(method.owner()) : method.name();
    return name + parameters(method.parameters());
  }

  private static String parameters(List<JavaParameter> parameters) {
    return parameters.stream().map(JavaText::parameter).collect(Collectors.joining(", ", "(", ")"));
  }

  /** {@code @Nullable List<Network>}. */
  public static String parameter(JavaParameter parameter) {
    String type =
        parameter
            .signature()
            .map(JavaText::signature)
            .orElseGet(() -> type(parameter.descriptor()));
    return (parameter.nullable() ? "@Nullable " : "") + type;
  }

  /**
   * A generic type with its arguments; those that are themselves nested in classes are cut to their
   * simple names.
   */
  private static String signature(String signature) {
    StringBuilder text = new StringBuilder();
    for (String part : signature.split("(?<=[<>;])", -1)) {
      String name = part.replaceAll("[;<>]", "");
      if (name.startsWith("+L") || name.startsWith("-L")) {
        text.append(name.charAt(0) == '+' ? "? extends " : "? super ");
        name = name.substring(1);
      }
      if (name.startsWith("L")) {
        if (text.length() > 0 && !text.toString().endsWith("<") && !text.toString().endsWith(" ")) {
          text.append(", ");
        }
        text.append(simpleName(name.substring(1).replace('/', '.')));
      } else if (name.equals("*")) {
        text.append("?");
      }
      if (part.endsWith("<")) {
        text.append('<');
      } else if (part.endsWith(">")) {
        text.append('>');
      }
    }
    return text.toString();
  }
}
