package mirc.aot.indy;

import java.util.List;
import mirc.aot.classes.MethodModel;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;

/**
 * Access methods of VarHandle have any types that a call gives them (JVMS 2.9.3). Each call becomes
 * one of a static method of {@code java.lang.invoke.AccessInt} and its kin, as the overlay of
 * VarHandle says.
 */
final class VarHandleCalls {
  private static final String HANDLE = "java/lang/invoke/VarHandle";
  private static final List<String> ORDERS =
      List.of("Volatile", "Opaque", "Acquire", "Release", "Plain");

  private VarHandleCalls() {}

  static void rewrite(MethodModel method) {
    MethodNode node = method.node();
    for (AbstractInsnNode instruction : node.instructions.toArray()) {
      if (instruction instanceof MethodInsnNode call
          && call.owner.equals(HANDLE)
          && call.getOpcode() == Opcodes.INVOKEVIRTUAL
          && values(plainName(call.name)) >= 0) {
        rewrite(node, call);
      }
    }
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

  /** How many values an access takes behind the place; -1 for other methods. */
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

  private static void rewrite(MethodNode node, MethodInsnNode call) {
    String name = plainName(call.name);
    Type[] arguments = Type.getArgumentTypes(call.desc);
    Type result = Type.getReturnType(call.desc);
    int values = values(name);
    Type kind = values == 0 ? result : arguments[arguments.length - 1];
    boolean reference = kind.getSort() >= Type.ARRAY;
    Type value = reference ? Type.getObjectType("java/lang/Object") : kind;
    StringBuilder descriptor = new StringBuilder("(L" + HANDLE + ";");
    for (int i = 0; i < arguments.length; i++) {
      boolean isValue = i >= arguments.length - values;
      boolean isIndex = i == 1 && !isValue;
      descriptor.append(isValue ? value.getDescriptor() : isIndex ? "I" : "Ljava/lang/Object;");
    }
    Type given =
        switch (name) {
          case "set" -> Type.VOID_TYPE;
          case "compareAndSet" -> Type.BOOLEAN_TYPE;
          default -> value;
        };
    call.setOpcode(Opcodes.INVOKESTATIC);
    call.owner = "java/lang/invoke/Access" + kindName(kind);
    call.name = name;
    call.desc = descriptor.append(')').append(given.getDescriptor()).toString();
    finish(node, call, given, result);
  }

  private static void finish(MethodNode node, MethodInsnNode call, Type given, Type wanted) {
    if (wanted.getSort() == Type.VOID && given.getSort() != Type.VOID) {
      int pop = given.getSize() == 2 ? Opcodes.POP2 : Opcodes.POP;
      node.instructions.insert(call, new InsnNode(pop));
    } else if (wanted.getSort() >= Type.ARRAY && !wanted.equals(given)) {
      String type =
          wanted.getSort() == Type.ARRAY ? wanted.getDescriptor() : wanted.getInternalName();
      node.instructions.insert(call, new TypeInsnNode(Opcodes.CHECKCAST, type));
    }
  }

  private static String kindName(Type kind) {
    return switch (kind.getSort()) {
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
}
