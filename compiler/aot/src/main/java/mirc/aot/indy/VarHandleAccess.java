package mirc.aot.indy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.MethodInsnNode;

/**
 * A call of an access method of VarHandle.
 *
 * @param mode the method's name without its memory order
 * @param ordered whether it has another memory order than {@code get} and {@code set}
 * @param parameters without the handle
 * @param values how many of them, at the end, are values; the others say which variable it is
 * @param result what the call gives
 */
record VarHandleAccess(
    String mode, boolean ordered, List<Type> parameters, int values, Type result) {
  private static final List<String> ORDERS =
      List.of("Volatile", "Opaque", "Acquire", "Release", "Plain");

  VarHandleAccess {
    parameters = List.copyOf(parameters);
  }

  /** What a call of a method of VarHandle is; null for other methods than its access methods. */
  static @Nullable VarHandleAccess of(MethodInsnNode call) {
    String mode = plainName(call.name);
    int values = values(mode);
    List<Type> parameters = Arrays.asList(Type.getArgumentTypes(call.desc));
    if (values < 0 || parameters.size() < values) {
      return null;
    }
    boolean ordered = !call.name.equals("get") && !call.name.equals("set");
    return new VarHandleAccess(mode, ordered, parameters, values, Type.getReturnType(call.desc));
  }

  private static String plainName(String name) {
    String plain = name.startsWith("weakC") ? "c" + name.substring("weakC".length()) : name;
    for (String order : ORDERS) {
      if (plain.endsWith(order)) {
        plain = plain.substring(0, plain.length() - order.length());
      }
    }
    return plain;
  }

  private static int values(String name) {
    return switch (name) {
      case "get" -> 0;
      case "set",
          "getAndSet",
          "getAndAdd",
          "getAndBitwiseOr",
          "getAndBitwiseAnd",
          "getAndBitwiseXor" ->
          1;
      case "compareAndSet", "compareAndExchange" -> 2;
      default -> -1;
    };
  }

  /** What it asks of a variable, in the numbers of the runtime's {@code VarHandle.supports}. */
  int demand() {
    return switch (mode) {
      case "get" -> 0;
      case "set" -> 1;
      case "getAndAdd" -> 3;
      default -> mode.contains("Bitwise") ? 4 : 2;
    };
  }

  /** How many parameters say which variable it is. */
  int places() {
    return parameters.size() - values;
  }

  /** The type of the values, if the variable is of it; of references any. */
  Type kind() {
    return values == 0 ? result : parameters.get(parameters.size() - 1);
  }

  /** Whether no value needs a conversion if the variable is of {@link #kind()}. */
  boolean isUniform() {
    Type kind = kind();
    if (kind.getSort() == Type.VOID || places() > 2) {
      return false;
    }
    for (int i = 0; i < parameters.size(); i++) {
      Type type = parameters.get(i);
      boolean fits =
          i >= places() ? isSame(type, kind) : i == 0 ? isReference(type) : isIndex(type);
      if (!fits) {
        return false;
      }
    }
    Type given = given(kind);
    return isSame(result, given) || result.getSort() == Type.VOID;
  }

  /** What the access gives of a variable of a type. */
  Type given(Type type) {
    return switch (mode) {
      case "set" -> Type.VOID_TYPE;
      case "compareAndSet" -> Type.BOOLEAN_TYPE;
      default -> type;
    };
  }

  /** The descriptor of the runtime's method that does it, which takes an object in any case. */
  String descriptor() {
    Type value = isReference(kind()) ? Type.getObjectType("java/lang/Object") : kind();
    List<Type> all = new ArrayList<>();
    all.add(Type.getObjectType("java/lang/invoke/VarHandle"));
    all.add(Type.getObjectType("java/lang/Object"));
    if (places() == 2) {
      all.add(Type.INT_TYPE);
    }
    for (int i = 0; i < values; i++) {
      all.add(value);
    }
    return Type.getMethodDescriptor(given(value), all.toArray(Type[]::new));
  }

  /** The class of the runtime's method that does it. */
  String owner() {
    return "java/lang/invoke/Access"
        + switch (kind().getSort()) {
          case Type.BOOLEAN -> "Boolean";
          case Type.BYTE -> "Byte";
          case Type.CHAR -> "Char";
          case Type.SHORT -> "Short";
          case Type.INT -> "Int";
          case Type.LONG -> "Long";
          case Type.FLOAT -> "Float";
          case Type.DOUBLE -> "Double";
          default -> "Reference";
        };
  }

  static boolean isReference(Type type) {
    return type.getSort() >= Type.ARRAY;
  }

  private static boolean isIndex(Type type) {
    return switch (type.getSort()) {
      case Type.BYTE, Type.CHAR, Type.SHORT, Type.INT -> true;
      default -> false;
    };
  }

  private static boolean isSame(Type a, Type b) {
    return a.equals(b) || (isReference(a) && isReference(b));
  }
}
