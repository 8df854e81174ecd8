package mirc.aot.indy;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;

/**
 * Turns calls of VarHandle's access methods, whose descriptors are the caller's, into static calls
 * of the overlays {@code java.lang.invoke.AccessInt} and its kin. The handle stays the first
 * argument; memory orders are dropped, since an image runs on one processor.
 */
final class VariableAccess {
  private static final String HANDLE = "java/lang/invoke/VarHandle";
  private static final String OBJECT = "Ljava/lang/Object;";

  /** How many values follow the coordinates, by the method without its memory order. */
  private static final Map<String, Integer> VALUES =
      Map.of(
          "get", 0,
          "set", 1,
          "compareAndSet", 2,
          "compareAndExchange", 2,
          "getAndSet", 1,
          "getAndAdd", 1,
          "getAndBitwiseOr", 1,
          "getAndBitwiseAnd", 1,
          "getAndBitwiseXor", 1);

  private VariableAccess() {}

  static void rewrite(MethodNode method) {
    for (AbstractInsnNode instruction : method.instructions.toArray()) {
      if (instruction instanceof MethodInsnNode call && call.owner.equals(HANDLE)) {
        InsnList replacement = replacement(call);
        if (replacement != null) {
          method.instructions.insertBefore(call, replacement);
          method.instructions.remove(call);
        }
      }
    }
  }

  private static @Nullable InsnList replacement(MethodInsnNode call) {
    String operation = operation(call.name);
    Integer values = VALUES.get(operation);
    Type[] parameters = Type.getArgumentTypes(call.desc);
    if (values == null || call.getOpcode() != Opcodes.INVOKEVIRTUAL) {
      return null;
    }
    int coordinates = parameters.length - values;
    Type result = Type.getReturnType(call.desc);
    Type value = values == 0 ? result : parameters[parameters.length - 1];
    if (coordinates < 1 || coordinates > 2) {
      return null;
    }
    InsnList made = new InsnList();
    String kind = kind(value);
    String type = isReference(value) ? OBJECT : value.getDescriptor();
    StringBuilder descriptor = new StringBuilder("(L" + HANDLE + ";" + OBJECT);
    descriptor.append(coordinates == 2 ? "I" : "").append(type.repeat(values)).append(')');
    String given = resultOf(operation, type);
    made.add(
        new MethodInsnNode(
            Opcodes.INVOKESTATIC,
            "java/lang/invoke/Access" + kind,
            operation,
            descriptor.append(given).toString(),
            false));
    convert(made, given, result);
    return made;
  }

  /** The method's name without its memory order. */
  private static String operation(String name) {
    String strong = name.replace("weakCompareAndSet", "compareAndSet");
    return strong.replaceFirst("(Plain|Volatile|Opaque|Acquire|Release)$", "");
  }

  private static String resultOf(String operation, String type) {
    return switch (operation) {
      case "set" -> "V";
      case "compareAndSet" -> "Z";
      default -> type;
    };
  }

  /** Makes what the operation gives what the caller takes. */
  private static void convert(InsnList made, String given, Type result) {
    if (result.getSort() == Type.VOID && !given.equals("V")) {
      int size = Type.getType(given).getSize();
      made.add(new InsnNode(size == 2 ? Opcodes.POP2 : Opcodes.POP));
    } else if (isReference(result) && !result.getDescriptor().equals(OBJECT)) {
      made.add(new TypeInsnNode(Opcodes.CHECKCAST, result.getInternalName()));
    }
  }

  private static boolean isReference(Type type) {
    return type.getSort() == Type.OBJECT || type.getSort() == Type.ARRAY;
  }

  private static String kind(Type value) {
    return switch (value.getSort()) {
      case Type.BOOLEAN -> "Boolean";
      case Type.BYTE -> "Byte";
      case Type.SHORT -> "Short";
      case Type.CHAR -> "Char";
      case Type.INT -> "Int";
      case Type.LONG -> "Long";
      case Type.FLOAT -> "Float";
      case Type.DOUBLE -> "Double";
      default -> "Reference";
    };
  }
}
