package mirc.aot.indy;

import mirc.aot.classes.Wrappers;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;

/** Adapts a value to another type as a method handle's asType does: casts, boxes, widens. */
final class Conversion {
  private Conversion() {}

  static void convert(MethodNode method, Type from, Type to) {
    if (from.equals(to) || to.getSort() == Type.VOID) {
      return;
    }
    boolean fromPrimitive = from.getSort() < Type.ARRAY;
    boolean toPrimitive = to.getSort() < Type.ARRAY;
    if (fromPrimitive && toPrimitive) {
      widen(method, from, to);
    } else if (fromPrimitive) {
      box(method, from);
    } else if (toPrimitive) {
      unbox(method, from, to);
    } else if (!to.getInternalName().equals("java/lang/Object")) {
      String name = to.getSort() == Type.ARRAY ? to.getDescriptor() : to.getInternalName();
      method.instructions.add(new TypeInsnNode(Opcodes.CHECKCAST, name));
    }
  }

  private static void widen(MethodNode method, Type from, Type to) {
    int opcode =
        switch (from.getDescriptor() + to.getDescriptor()) {
          case "IJ", "SJ", "BJ", "CJ" -> Opcodes.I2L;
          case "IF", "SF", "BF", "CF" -> Opcodes.I2F;
          case "ID", "SD", "BD", "CD" -> Opcodes.I2D;
          case "JF" -> Opcodes.L2F;
          case "JD" -> Opcodes.L2D;
          case "FD" -> Opcodes.F2D;
          default -> Opcodes.NOP;
        };
    if (opcode != Opcodes.NOP) {
      method.instructions.add(new InsnNode(opcode));
    }
  }

  private static void box(MethodNode method, Type from) {
    String wrapper = Wrappers.of(from);
    method.instructions.add(
        new MethodInsnNode(
            Opcodes.INVOKESTATIC,
            wrapper,
            "valueOf",
            "(" + from.getDescriptor() + ")L" + wrapper + ";",
            false));
  }

  /** Unboxes a known wrapper and widens; anything else is cast to the target's wrapper. */
  private static void unbox(MethodNode method, Type from, Type to) {
    Type primitive = primitive(from.getInternalName());
    if (primitive == null) {
      primitive = to;
      method.instructions.add(new TypeInsnNode(Opcodes.CHECKCAST, Wrappers.of(to)));
    }
    method.instructions.add(
        new MethodInsnNode(
            Opcodes.INVOKEVIRTUAL,
            Wrappers.of(primitive),
            primitive.getClassName() + "Value",
            "()" + primitive.getDescriptor(),
            false));
    convert(method, primitive, to);
  }

  private static @org.jspecify.annotations.Nullable Type primitive(String wrapper) {
    for (char c : "ZBCSIJFD".toCharArray()) {
      Type type = Type.getType(String.valueOf(c));
      if (Wrappers.of(type).equals(wrapper)) {
        return type;
      }
    }
    return null;
  }
}
