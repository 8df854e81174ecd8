package mirc.aot.reflect;

import java.util.List;
import java.util.function.IntConsumer;
import mirc.aot.classes.Wrappers;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.MethodNode;

/** Instructions of a method that is made while compiling. */
public final class Code {
  private static final int STACK = 40;
  static final String OBJECT = "java/lang/Object";

  private final MethodNode method;

  /** A method with flags, a name and a descriptor; it is synthetic. */
  public Code(int access, String name, String descriptor) {
    method = new MethodNode(access | Opcodes.ACC_SYNTHETIC, name, descriptor, null, null);
    int slots = (access & Opcodes.ACC_STATIC) != 0 ? 0 : 1;
    for (Type type : Type.getArgumentTypes(descriptor)) {
      slots += type.getSize();
    }
    method.maxLocals = slots + 2;
    method.maxStack = STACK;
  }

  /** What was written so far. */
  public MethodNode method() {
    return method;
  }

  /** An instruction without operands. */
  public Code op(int opcode) {
    method.visitInsn(opcode);
    return this;
  }

  Code load(Type type, int local) {
    method.visitVarInsn(type.getOpcode(Opcodes.ILOAD), local);
    return this;
  }

  /** Loads the reference in a local. */
  public Code object(int local) {
    method.visitVarInsn(Opcodes.ALOAD, local);
    return this;
  }

  /** Pushes an int. */
  public Code number(int value) {
    method.visitLdcInsn(value);
    return this;
  }

  /** Pushes a text, or null. */
  public Code text(@Nullable String value) {
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
  public Code literal(Type type) {
    if (type.getSort() >= Type.ARRAY) {
      method.visitLdcInsn(type);
      return this;
    }
    return text(type.getClassName())
        .call("java/lang/Class", "getPrimitiveClass", "(Ljava/lang/String;)Ljava/lang/Class;");
  }

  /** Pushes an array of classes. */
  public Code literals(List<Type> types) {
    return array("java/lang/Class", types.size(), i -> literal(types.get(i)));
  }

  /** Pushes an array whose elements {@code value} pushes. */
  public Code array(String element, int length, IntConsumer value) {
    number(length);
    method.visitTypeInsn(Opcodes.ANEWARRAY, element);
    for (int i = 0; i < length; i++) {
      op(Opcodes.DUP).number(i);
      value.accept(i);
      op(Opcodes.AASTORE);
    }
    return this;
  }

  /** Calls a static method. */
  public Code call(String owner, String name, String descriptor) {
    method.visitMethodInsn(Opcodes.INVOKESTATIC, owner, name, descriptor, false);
    return this;
  }

  /** Calls a method in any way. */
  public Code call(int opcode, String owner, String name, String descriptor, boolean isInterface) {
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
  public Code box(Type type) {
    if (type.getSort() == Type.VOID) {
      return op(Opcodes.ACONST_NULL);
    } else if (type.getSort() >= Type.ARRAY) {
      return this;
    }
    String wrapper = Wrappers.of(type);
    return call(wrapper, "valueOf", "(" + type.getDescriptor() + ")L" + wrapper + ";");
  }

  /** A box of a number, or a text. */
  public Code boxed(Object constant) {
    method.visitLdcInsn(constant);
    return constant instanceof String
        ? this
        : box(
            constant instanceof Integer
                ? Type.INT_TYPE
                : constant instanceof Long
                    ? Type.LONG_TYPE
                    : constant instanceof Float ? Type.FLOAT_TYPE : Type.DOUBLE_TYPE);
  }

  /** Pushes an array of parameters, boxed; {@code first} is the local of the first. */
  public Code pack(List<Type> parameters, int first) {
    int[] locals = new int[parameters.size()];
    int next = first;
    for (int i = 0; i < locals.length; i++) {
      locals[i] = next;
      next += parameters.get(i).getSize();
    }
    return array(
        OBJECT, locals.length, i -> load(parameters.get(i), locals[i]).box(parameters.get(i)));
  }

  /** Returns an Object as a value of a type, which it is or boxes. */
  public Code unbox(Type type) {
    if (type.getSort() == Type.VOID) {
      return op(Opcodes.POP).op(Opcodes.RETURN);
    } else if (type.getSort() >= Type.ARRAY) {
      return cast(type).op(Opcodes.ARETURN);
    }
    String wrapper = Wrappers.of(type);
    String name = type.getClassName() + "Value";
    type(Opcodes.CHECKCAST, wrapper);
    call(Opcodes.INVOKEVIRTUAL, wrapper, name, "()" + type.getDescriptor(), false);
    return op(type.getOpcode(Opcodes.IRETURN));
  }

  /** Takes a reference off the stack, and does something if it is null. */
  public Code ifNull(Runnable then) {
    org.objectweb.asm.Label end = new org.objectweb.asm.Label();
    method.visitJumpInsn(Opcodes.IFNONNULL, end);
    then.run();
    method.visitLabel(end);
    return this;
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
