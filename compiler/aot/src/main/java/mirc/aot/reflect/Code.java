package mirc.aot.reflect;

import java.util.List;
import java.util.function.IntConsumer;
import mirc.aot.classes.Wrappers;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.MethodNode;

/** Instructions of a method that is made while compiling. */
final class Code {
  private static final int STACK = 40;
  static final String OBJECT = "java/lang/Object";

  private final MethodNode method;

  Code(int access, String name, String descriptor) {
    method = new MethodNode(access | Opcodes.ACC_SYNTHETIC, name, descriptor, null, null);
    int slots = (access & Opcodes.ACC_STATIC) != 0 ? 0 : 1;
    for (Type type : Type.getArgumentTypes(descriptor)) {
      slots += type.getSize();
    }
    method.maxLocals = slots + 2;
    method.maxStack = STACK;
  }

  MethodNode method() {
    return method;
  }

  Code op(int opcode) {
    method.visitInsn(opcode);
    return this;
  }

  Code load(Type type, int local) {
    method.visitVarInsn(type.getOpcode(Opcodes.ILOAD), local);
    return this;
  }

  Code object(int local) {
    method.visitVarInsn(Opcodes.ALOAD, local);
    return this;
  }

  Code number(int value) {
    method.visitLdcInsn(value);
    return this;
  }

  Code text(@Nullable String value) {
    if (value == null) {
      method.visitInsn(Opcodes.ACONST_NULL);
    } else {
      method.visitLdcInsn(value);
    }
    return this;
  }

  /** Bytes as text of Latin-1, which the runtime's helpers turn back. */
  Code bytes(byte @Nullable [] value) {
    return text(
        value == null ? null : new String(value, java.nio.charset.StandardCharsets.ISO_8859_1));
  }

  /** A class literal; primitives too. */
  Code literal(Type type) {
    if (type.getSort() >= Type.ARRAY) {
      method.visitLdcInsn(type);
      return this;
    }
    return text(type.getClassName())
        .call("java/lang/Class", "getPrimitiveClass", "(Ljava/lang/String;)Ljava/lang/Class;");
  }

  Code literals(List<Type> types) {
    return array("java/lang/Class", types.size(), i -> literal(types.get(i)));
  }

  Code array(String element, int length, IntConsumer value) {
    number(length);
    method.visitTypeInsn(Opcodes.ANEWARRAY, element);
    for (int i = 0; i < length; i++) {
      op(Opcodes.DUP).number(i);
      value.accept(i);
      op(Opcodes.AASTORE);
    }
    return this;
  }

  Code call(String owner, String name, String descriptor) {
    method.visitMethodInsn(Opcodes.INVOKESTATIC, owner, name, descriptor, false);
    return this;
  }

  Code call(int opcode, String owner, String name, String descriptor, boolean isInterface) {
    method.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
    return this;
  }

  Code type(int opcode, String name) {
    method.visitTypeInsn(opcode, name);
    return this;
  }

  /** Casts an Object to a reference type. */
  Code cast(Type type) {
    String name = type.getSort() == Type.ARRAY ? type.getDescriptor() : type.getInternalName();
    return name.equals(OBJECT) ? this : type(Opcodes.CHECKCAST, name);
  }

  /** A value as an Object; null for what returns nothing. */
  Code box(Type type) {
    if (type.getSort() == Type.VOID) {
      return op(Opcodes.ACONST_NULL);
    } else if (type.getSort() >= Type.ARRAY) {
      return this;
    }
    String wrapper = Wrappers.of(type);
    return call(wrapper, "valueOf", "(" + type.getDescriptor() + ")L" + wrapper + ";");
  }

  /** Branches by the int on the stack; an unknown one gives null. */
  void choose(List<Integer> keys, IntConsumer branch) {
    org.objectweb.asm.Label[] labels = new org.objectweb.asm.Label[keys.size()];
    int[] sorted = keys.stream().mapToInt(Integer::intValue).sorted().toArray();
    for (int i = 0; i < labels.length; i++) {
      labels[i] = new org.objectweb.asm.Label();
    }
    org.objectweb.asm.Label other = new org.objectweb.asm.Label();
    method.visitLookupSwitchInsn(other, sorted, labels);
    for (int i = 0; i < labels.length; i++) {
      method.visitLabel(labels[i]);
      branch.accept(sorted[i]);
    }
    method.visitLabel(other);
  }
}
