package mirc.aot;

import static org.objectweb.asm.Opcodes.*;

import java.util.List;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;

/** Methods whose types do not fit: one for each rule. */
final class FaultyCode {
  private FaultyCode() {}

  static List<FaultyClass> all() {
    return List.of(
        FaultyClass.code("stack-underflow", "()V", 2, 0, code -> insns(code, IADD, POP, RETURN)),
        FaultyClass.code(
            "stack-overflow", "()V", 1, 0, code -> insns(code, ICONST_1, ICONST_1, POP2, RETURN)),
        FaultyClass.code(
            "number-for-reference", "()V", 1, 0, code -> insns(code, ICONST_1, ATHROW)),
        FaultyClass.code(
            "reference-for-number",
            "()I",
            2,
            0,
            code -> insns(code, ACONST_NULL, ICONST_1, IADD, IRETURN)),
        FaultyClass.code("half-a-long", "()V", 2, 0, code -> insns(code, LCONST_0, POP, RETURN)),
        FaultyClass.code("long-for-int", "()I", 2, 0, code -> insns(code, LCONST_0, IRETURN)),
        FaultyClass.code("unset-local", "()I", 1, 2, FaultyCode::unsetLocal),
        FaultyClass.code("wrong-local", "(F)I", 1, 1, FaultyCode::wrongLocal),
        FaultyClass.code("wrong-argument", "()V", 2, 0, FaultyCode::wrongArgument),
        FaultyClass.code(
            "wrong-receiver", "(Ljava/lang/Object;)V", 1, 1, FaultyCode::wrongReceiver),
        FaultyClass.code(
            "wrong-result",
            "(Ljava/lang/Object;)Ljava/lang/String;",
            1,
            1,
            FaultyCode::wrongResult),
        FaultyClass.code("wrong-array", "([I)J", 3, 1, FaultyCode::wrongArray),
        FaultyClass.code(
            "wrong-throwable", "(Ljava/lang/Object;)V", 1, 1, FaultyCode::wrongThrowable),
        FaultyClass.code("wrong-handler", "()V", 1, 0, FaultyCode::wrongHandler),
        FaultyClass.code("heights-differ", "(I)V", 2, 1, FaultyCode::heights),
        FaultyClass.code("types-meet", "(I)I", 1, 2, FaultyCode::typesMeet),
        FaultyClass.code("falls-off", "()V", 1, 0, code -> insns(code, ICONST_1, POP)),
        FaultyClass.code("no-constructor", "()Ljava/lang/Object;", 2, 0, FaultyCode::noConstructor),
        FaultyClass.code("two-constructors", "()V", 2, 0, FaultyCode::twoConstructors),
        FaultyClass.file(
            "super-not-called", AotCode.TYPES, FaultyCode::superNotCalled, bytes -> bytes));
  }

  static void insns(MethodVisitor code, int... opcodes) {
    for (int opcode : opcodes) {
      code.visitInsn(opcode);
    }
  }

  private static void unsetLocal(MethodVisitor code) {
    code.visitVarInsn(ILOAD, 1);
    code.visitInsn(IRETURN);
  }

  private static void wrongLocal(MethodVisitor code) {
    code.visitVarInsn(ILOAD, 0);
    code.visitInsn(IRETURN);
  }

  private static void wrongArgument(MethodVisitor code) {
    code.visitLdcInsn("a");
    code.visitInsn(ICONST_0);
    code.visitMethodInsn(
        INVOKEVIRTUAL,
        "java/lang/String",
        "concat",
        "(Ljava/lang/String;)Ljava/lang/String;",
        false);
    insns(code, POP, RETURN);
  }

  private static void wrongReceiver(MethodVisitor code) {
    code.visitVarInsn(ALOAD, 0);
    code.visitMethodInsn(INVOKEVIRTUAL, "java/lang/String", "length", "()I", false);
    insns(code, POP, RETURN);
  }

  private static void wrongResult(MethodVisitor code) {
    code.visitVarInsn(ALOAD, 0);
    code.visitInsn(ARETURN);
  }

  private static void wrongArray(MethodVisitor code) {
    code.visitVarInsn(ALOAD, 0);
    insns(code, ICONST_0, LALOAD, LRETURN);
  }

  private static void wrongThrowable(MethodVisitor code) {
    code.visitVarInsn(ALOAD, 0);
    code.visitInsn(ATHROW);
  }

  private static void wrongHandler(MethodVisitor code) {
    Label start = new Label();
    Label end = new Label();
    Label handler = new Label();
    code.visitTryCatchBlock(start, end, handler, "java/lang/String");
    code.visitLabel(start);
    code.visitInsn(NOP);
    code.visitLabel(end);
    code.visitInsn(RETURN);
    code.visitLabel(handler);
    insns(code, POP, RETURN);
  }

  private static void heights(MethodVisitor code) {
    Label meet = new Label();
    code.visitVarInsn(ILOAD, 0);
    code.visitJumpInsn(IFEQ, meet);
    code.visitInsn(ICONST_1);
    code.visitLabel(meet);
    code.visitInsn(RETURN);
  }

  private static void typesMeet(MethodVisitor code) {
    Label other = new Label();
    Label meet = new Label();
    code.visitVarInsn(ILOAD, 0);
    code.visitJumpInsn(IFEQ, other);
    code.visitInsn(ICONST_1);
    code.visitVarInsn(ISTORE, 1);
    code.visitJumpInsn(GOTO, meet);
    code.visitLabel(other);
    code.visitInsn(FCONST_1);
    code.visitVarInsn(FSTORE, 1);
    code.visitLabel(meet);
    code.visitVarInsn(ILOAD, 1);
    code.visitInsn(IRETURN);
  }

  private static void noConstructor(MethodVisitor code) {
    code.visitTypeInsn(NEW, "java/lang/Object");
    code.visitInsn(ARETURN);
  }

  private static void twoConstructors(MethodVisitor code) {
    code.visitTypeInsn(NEW, "java/lang/Object");
    code.visitInsn(DUP);
    code.visitMethodInsn(INVOKESPECIAL, "java/lang/Object", "<init>", "()V", false);
    code.visitMethodInsn(INVOKESPECIAL, "java/lang/Object", "<init>", "()V", false);
    code.visitInsn(RETURN);
  }

  private static void superNotCalled(org.objectweb.asm.ClassWriter writer) {
    FaultyClass.method(writer, "<init>", "()V", 1, 1, code -> code.visitInsn(RETURN));
  }
}
