package mirc.aot.indy;

import java.util.List;
import mirc.aot.classes.MethodModel;
import mirc.aot.classes.World;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * Access methods of VarHandle have any types that a call gives them (JVMS 2.9.3). Each call becomes
 * one of a static method of {@code java.lang.invoke.AccessInt} and its kin, as the overlay of
 * VarHandle says.
 */
final class VarHandleCalls {
  private static final String HANDLE = "java/lang/invoke/VarHandle";
  private static final List<String> ORDERS =
      List.of("Volatile", "Opaque", "Acquire", "Release", "Plain");

  private final World world;
  private final MethodModel method;
  private final String name;
  private int count;

  /** Calls of one method; {@code name} begins the names of methods that are made for them. */
  VarHandleCalls(World world, MethodModel method, String name) {
    this.world = world;
    this.method = method;
    this.name = name;
  }

  void rewrite() {
    MethodNode node = method.node();
    for (AbstractInsnNode instruction : node.instructions.toArray()) {
      if (instruction instanceof MethodInsnNode call
          && call.owner.equals(HANDLE)
          && call.getOpcode() == Opcodes.INVOKEVIRTUAL
          && values(plainName(call.name)) >= 0) {
        rewrite(call);
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

  private void rewrite(MethodInsnNode call) {
    String access = plainName(call.name);
    Type[] arguments = Type.getArgumentTypes(call.desc);
    Type result = Type.getReturnType(call.desc);
    int values = values(access);
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
        switch (access) {
          case "set" -> Type.VOID_TYPE;
          case "compareAndSet" -> Type.BOOLEAN_TYPE;
          default -> value;
        };
    call.setOpcode(Opcodes.INVOKESTATIC);
    call.owner = "java/lang/invoke/Access" + kindName(kind);
    call.name = access;
    call.desc = descriptor.append(')').append(given.getDescriptor()).toString();
    if (arguments.length == values) {
      accessStatic(call);
    }
    finish(method.node(), call, given, result);
  }

  /** An access of a static field goes through a method that adds null for the object. */
  private void accessStatic(MethodInsnNode call) {
    Type[] given = Type.getArgumentTypes(call.desc);
    Type result = Type.getReturnType(call.desc);
    MethodNode made =
        new MethodNode(
            Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC,
            name + "$v" + count++,
            call.desc,
            null,
            null);
    int local = 0;
    for (int i = 0; i < given.length; i++) {
      made.instructions.add(new VarInsnNode(given[i].getOpcode(Opcodes.ILOAD), local));
      local += given[i].getSize();
      if (i == 0) {
        made.instructions.add(new InsnNode(Opcodes.ACONST_NULL));
      }
    }
    String handle = "(L" + HANDLE + ";";
    String wide = handle + "Ljava/lang/Object;" + call.desc.substring(handle.length());
    made.instructions.add(
        new MethodInsnNode(Opcodes.INVOKESTATIC, call.owner, call.name, wide, false));
    made.instructions.add(new InsnNode(result.getOpcode(Opcodes.IRETURN)));
    made.maxLocals = local;
    made.maxStack = local + 2;
    MethodModel model = world.addMethod(method.owner(), made);
    call.owner = model.owner().name();
    call.name = model.name();
    call.desc = model.descriptor();
    call.itf = model.owner().isInterface();
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
