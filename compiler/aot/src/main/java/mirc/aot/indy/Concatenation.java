package mirc.aot.indy;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.VarInsnNode;

/** String concatenation: a static method that appends everything to a StringBuilder. */
final class Concatenation {
  private static final String BUILDER = "java/lang/StringBuilder";
  static final char ARGUMENT = '\u0001';
  static final char CONSTANT = '\u0002';

  private final MethodNode method;
  private final Type[] types;
  private int argument;
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
    method.visitTypeInsn(Opcodes.NEW, BUILDER);
    method.instructions.add(new InsnNode(Opcodes.DUP));
    method.instructions.add(
        new MethodInsnNode(Opcodes.INVOKESPECIAL, BUILDER, "<init>", "()V", false));
    StringBuilder literal = new StringBuilder();
    int constant = 1;
    for (int i = 0; i < recipe.length(); i++) {
      char c = recipe.charAt(i);
      if (c == ARGUMENT) {
        flush(literal);
        appendArgument();
      } else if (c == CONSTANT) {
        literal.append(constants[constant++]);
      } else {
        literal.append(c);
      }
    }
    flush(literal);
    method.instructions.add(
        new MethodInsnNode(
            Opcodes.INVOKEVIRTUAL, BUILDER, "toString", "()Ljava/lang/String;", false));
    method.instructions.add(new InsnNode(Opcodes.ARETURN));
    method.maxLocals = DynamicCalls.slots(types);
    method.maxStack = 4;
  }

  private void flush(StringBuilder literal) {
    if (!literal.isEmpty()) {
      method.instructions.add(new LdcInsnNode(literal.toString()));
      append("Ljava/lang/String;");
      literal.setLength(0);
    }
  }

  private void appendArgument() {
    Type type = types[argument++];
    method.instructions.add(new VarInsnNode(type.getOpcode(Opcodes.ILOAD), local));
    local += type.getSize();
    append(
        switch (type.getSort()) {
          case Type.BYTE, Type.SHORT -> "I";
          case Type.ARRAY -> "Ljava/lang/Object;";
          case Type.OBJECT ->
              type.getInternalName().equals("java/lang/String")
                  ? "Ljava/lang/String;"
                  : "Ljava/lang/Object;";
          default -> type.getDescriptor();
        });
  }

  private void append(String descriptor) {
    method.instructions.add(
        new MethodInsnNode(
            Opcodes.INVOKEVIRTUAL,
            BUILDER,
            "append",
            "(" + descriptor + ")L" + BUILDER + ";",
            false));
  }
}
