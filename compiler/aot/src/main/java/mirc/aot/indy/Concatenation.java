package mirc.aot.indy;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * String concatenation: a static method that makes texts of all objects, in order, adds up lengths,
 * and fills an array of exactly that length from behind, as HotSpot's method handles do.
 */
final class Concatenation {
  private static final String HELPER = "java/lang/StringConcatHelper";
  private static final Type STRING = Type.getObjectType("java/lang/String");
  static final char ARGUMENT = '\u0001';
  static final char CONSTANT = '\u0002';

  /**
   * A part of the result that is not constant, with the constant text before it.
   *
   * @param local where its value is
   */
  private record Part(String before, Type type, int local) {}

  private final MethodNode method;
  private final Type[] types;
  private final List<Part> parts = new ArrayList<>();
  private int argument;
  private int source;
  private int local;

  private Concatenation(String name, String descriptor) {
    method =
        new MethodNode(
            Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC,
            name,
            descriptor,
            null,
            null);
    types = Type.getArgumentTypes(descriptor);
    local = DynamicCalls.slots(types);
  }

  /**
   * The method for one call.
   *
   * @param recipe as StringConcatFactory.makeConcatWithConstants has it; null: all arguments
   * @param constants the bootstrap arguments, of which the first is the recipe
   */
  static MethodNode method(
      String name, String descriptor, @Nullable String recipe, Object[] constants) {
    Concatenation made = new Concatenation(name, descriptor);
    String text = recipe == null ? String.valueOf(ARGUMENT).repeat(made.types.length) : recipe;
    made.write(text, constants);
    return made.method;
  }

  private void write(String recipe, Object[] constants) {
    StringBuilder literal = new StringBuilder();
    int constant = 1;
    for (int i = 0; i < recipe.length(); i++) {
      char c = recipe.charAt(i);
      if (c == ARGUMENT) {
        takeArgument(literal.toString());
        literal.setLength(0);
      } else if (c == CONSTANT) {
        literal.append(constants[constant++]);
      } else {
        literal.append(c);
      }
    }
    if (parts.isEmpty()) {
      method.instructions.add(new LdcInsnNode(literal.toString()));
    } else {
      join(literal.toString());
    }
    method.instructions.add(new InsnNode(Opcodes.ARETURN));
    method.maxLocals = local;
    method.maxStack = 8;
  }

  /** Turns an argument that is no number, boolean or character into a text. */
  private void takeArgument(String before) {
    Type type = types[argument++];
    int place = source;
    source += type.getSize();
    boolean isText =
        type.getSort() == Type.FLOAT
            || type.getSort() == Type.DOUBLE
            || type.getSort() == Type.ARRAY
            || type.getSort() == Type.OBJECT;
    if (!isText) {
      parts.add(new Part(before, type, place));
      return;
    }
    load(type, place);
    switch (type.getSort()) {
      case Type.FLOAT -> call("java/lang/Float", "toString", "(F)Ljava/lang/String;");
      case Type.DOUBLE -> call("java/lang/Double", "toString", "(D)Ljava/lang/String;");
      default -> call(HELPER, "stringOf", "(Ljava/lang/Object;)Ljava/lang/String;");
    }
    parts.add(new Part(before, STRING, store(Opcodes.ASTORE, 1)));
  }

  private void join(String last) {
    if (!last.isEmpty()) {
      method.instructions.add(new LdcInsnNode(last));
      parts.add(new Part("", STRING, store(Opcodes.ASTORE, 1)));
    }
    call(HELPER, "initialCoder", "()J");
    for (Part part : parts) {
      if (!part.before.isEmpty()) {
        method.instructions.add(new LdcInsnNode(part.before));
        call(HELPER, "mix", "(JLjava/lang/String;)J");
      }
      load(part.type, part.local);
      call(HELPER, "mix", "(J" + part.type.getDescriptor() + ")J");
    }
    int length = store(Opcodes.LSTORE, 2);
    load(Type.LONG_TYPE, length);
    call(HELPER, "newArray", "(J)[B");
    int bytes = store(Opcodes.ASTORE, 1);
    load(Type.LONG_TYPE, length);
    for (int i = parts.size() - 1; i >= 0; i--) {
      Part part = parts.get(i);
      load(STRING, bytes);
      load(part.type, part.local);
      method.instructions.add(
          part.before.isEmpty() ? new InsnNode(Opcodes.ACONST_NULL) : new LdcInsnNode(part.before));
      call(HELPER, "prepend", "(J[B" + part.type.getDescriptor() + "Ljava/lang/String;)J");
    }
    method.instructions.add(new VarInsnNode(Opcodes.LSTORE, length));
    load(STRING, bytes);
    load(Type.LONG_TYPE, length);
    call(HELPER, "newString", "([BJ)Ljava/lang/String;");
  }

  private void load(Type type, int place) {
    method.instructions.add(new VarInsnNode(type.getOpcode(Opcodes.ILOAD), place));
  }

  /** Stores the topmost value to a new local. */
  private int store(int opcode, int size) {
    int place = local;
    method.instructions.add(new VarInsnNode(opcode, place));
    local += size;
    return place;
  }

  private void call(String owner, String name, String descriptor) {
    method.instructions.add(
        new MethodInsnNode(Opcodes.INVOKESTATIC, owner, name, descriptor, false));
  }
}
