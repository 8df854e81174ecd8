package mirc.aot.reach;

import java.util.ArrayList;
import java.util.List;
import mirc.aot.classes.ClassModel;
import mirc.aot.classes.World;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;

/** Reads {@code new Class<?>[] {A.class, B.class}} before a call, as javac writes it. */
final class InterfaceList {
  private InterfaceList() {}

  /** The classes; null if they are not constants. */
  static @Nullable List<ClassModel> before(AbstractInsnNode call, World world) {
    AbstractInsnNode instruction = call;
    while (instruction != null && !isArray(instruction)) {
      instruction = instruction.getPrevious();
    }
    if (instruction == null) {
      return null;
    }
    int length = number(instruction.getPrevious());
    List<ClassModel> list = new ArrayList<>();
    AbstractInsnNode next = next(instruction);
    while (next != null && next.getOpcode() == Opcodes.DUP) {
      AbstractInsnNode index = next(next);
      AbstractInsnNode value = index == null ? null : next(index);
      AbstractInsnNode store = value == null ? null : next(value);
      if (store == null
          || store.getOpcode() != Opcodes.AASTORE
          || !(value instanceof LdcInsnNode literal)
          || !(literal.cst instanceof Type type)) {
        return null;
      }
      ClassModel model = world.byDescriptor(type);
      if (model == null || !model.isInterface()) {
        return null;
      }
      list.add(model);
      next = next(store);
    }
    return !list.isEmpty() && list.size() == length ? List.copyOf(list) : null;
  }

  private static boolean isArray(AbstractInsnNode instruction) {
    return instruction instanceof TypeInsnNode type
        && type.getOpcode() == Opcodes.ANEWARRAY
        && type.desc.equals("java/lang/Class");
  }

  private static @Nullable AbstractInsnNode next(AbstractInsnNode instruction) {
    AbstractInsnNode next = instruction.getNext();
    while (next != null && next.getOpcode() < 0) {
      next = next.getNext();
    }
    return next;
  }

  private static int number(@Nullable AbstractInsnNode instruction) {
    AbstractInsnNode real = instruction;
    while (real != null && real.getOpcode() < 0) {
      real = real.getPrevious();
    }
    if (real instanceof IntInsnNode push) {
      return push.operand;
    }
    int opcode = real == null ? -1 : real.getOpcode();
    return opcode >= Opcodes.ICONST_0 && opcode <= Opcodes.ICONST_5
        ? opcode - Opcodes.ICONST_0
        : -1;
  }
}
