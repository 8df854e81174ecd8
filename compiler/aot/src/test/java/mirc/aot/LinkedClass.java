package mirc.aot;

import static org.objectweb.asm.Opcodes.*;

import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;

/** A class with constants and calls that no Java source has; it prints what they are. */
final class LinkedClass {
  static final String NAME = "Linked";

  private static final String OWNER = "Bootstraps";
  private static final String LOOKUP = "(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;";
  private static final String OF_CONSTANT = LOOKUP + "Ljava/lang/Class;";
  private static final String OF_CALL = LOOKUP + "Ljava/lang/invoke/MethodType;";
  private static final String SITE = ")Ljava/lang/invoke/CallSite;";
  private static final Handle TWICE = method(H_INVOKESTATIC, OWNER, "twice", "(I)I");

  private LinkedClass() {}

  static byte[] bytes() {
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES | ClassWriter.COMPUTE_MAXS);
    writer.visit(V17, ACC_PUBLIC, NAME, null, "java/lang/Object", new String[0]);
    int access = ACC_PUBLIC | ACC_STATIC;
    MethodVisitor main = writer.visitMethod(access, "main", "([Ljava/lang/String;)V", null, null);
    main.visitCode();
    for (int i = 0; i < 2; i++) {
      constants(main);
    }
    calls(main);
    main.visitInsn(RETURN);
    main.visitMaxs(0, 0);
    main.visitEnd();
    again(writer);
    writer.visitEnd();
    return writer.toByteArray();
  }

  private static Handle method(int kind, String owner, String name, String descriptor) {
    return new Handle(kind, owner, name, descriptor, false);
  }

  private static ConstantDynamic constant(
      String name, String type, String bootstrap, String rest, Object... arguments) {
    Handle handle = method(H_INVOKESTATIC, OWNER, bootstrap, OF_CONSTANT + rest);
    return new ConstantDynamic(name, type, handle, arguments);
  }

  private static void constants(MethodVisitor code) {
    print(code, TWICE);
    print(code, method(H_INVOKEVIRTUAL, OWNER, "name", "(J)Ljava/lang/String;"));
    print(code, method(H_GETFIELD, OWNER, "text", "Ljava/lang/String;"));
    print(code, method(H_NEWINVOKESPECIAL, OWNER, "<init>", "()V"));
    print(code, Type.getMethodType("(I[JLjava/util/List;)V"));
    ConstantDynamic number = constant("n", "J", "number", "I)J", 6);
    String list = "[Ljava/lang/Object;)Ljava/util/List;";
    Object[] all = {1, 2L, 3f, 4d, "five", Type.getType("Ljava/util/Map;"), TWICE, number};
    print(code, constant("all", "Ljava/util/List;", "list", list, all));
    print(code, constant("none", "Ljava/lang/Object;", "nothing", ")Ljava/lang/Object;"));
    code.visitLdcInsn(number);
    code.visitMethodInsn(INVOKESTATIC, "java/lang/Long", "valueOf", "(J)Ljava/lang/Long;", false);
    print(code);
    String lang = "java/lang/invoke/ConstantBootstraps";
    Handle type =
        method(H_INVOKESTATIC, lang, "primitiveClass", OF_CONSTANT + ")Ljava/lang/Class;");
    print(code, new ConstantDynamic("I", "Ljava/lang/Class;", type));
    attempt(
        code,
        () -> print(code, constant("f", "Ljava/lang/Object;", "fails", ")Ljava/lang/Object;")));
    attempt(code, () -> print(code, method(H_INVOKESTATIC, OWNER, "nowhere", "(I)I")));
  }

  private static void calls(MethodVisitor code) {
    for (int i = 0; i < 2; i++) {
      code.visitMethodInsn(INVOKESTATIC, NAME, "again", "()V", false);
    }
    Handle wrong = method(H_INVOKESTATIC, OWNER, "wrong", OF_CALL + SITE);
    attempt(
        code,
        () -> {
          code.visitInvokeDynamicInsn("w", "()Ljava/lang/String;", wrong);
          print(code);
        });
  }

  /** A method whose calls have been linked when it runs again. */
  private static void again(ClassWriter writer) {
    MethodVisitor code = writer.visitMethod(ACC_STATIC, "again", "()V", null, null);
    code.visitCode();
    code.visitIntInsn(SIPUSH, 21);
    Handle site =
        method(H_INVOKESTATIC, OWNER, "site", OF_CALL + "Ljava/lang/invoke/MethodHandle;" + SITE);
    code.visitInvokeDynamicInsn("call", "(I)Ljava/lang/Integer;", site, TWICE);
    print(code);
    Handle changing = method(H_INVOKESTATIC, OWNER, "changing", OF_CALL + SITE);
    code.visitInvokeDynamicInsn("change", "()Ljava/lang/String;", changing);
    print(code);
    code.visitInsn(RETURN);
    code.visitMaxs(0, 0);
    code.visitEnd();
  }

  private static void print(MethodVisitor code, Object constant) {
    code.visitLdcInsn(constant);
    print(code);
  }

  /** Prints the object on the stack. */
  private static void print(MethodVisitor code) {
    code.visitFieldInsn(GETSTATIC, "java/lang/System", "out", "Ljava/io/PrintStream;");
    code.visitInsn(SWAP);
    code.visitMethodInsn(
        INVOKEVIRTUAL, "java/io/PrintStream", "println", "(Ljava/lang/Object;)V", false);
  }

  /** Prints the error that comes of something, and its cause. */
  private static void attempt(MethodVisitor code, Runnable body) {
    Label from = new Label();
    Label to = new Label();
    Label caught = new Label();
    Label end = new Label();
    code.visitTryCatchBlock(from, to, caught, "java/lang/Throwable");
    code.visitLabel(from);
    body.run();
    code.visitLabel(to);
    code.visitJumpInsn(GOTO, end);
    code.visitLabel(caught);
    code.visitInsn(DUP);
    print(code);
    code.visitMethodInsn(
        INVOKEVIRTUAL, "java/lang/Throwable", "getCause", "()Ljava/lang/Throwable;", false);
    print(code);
    code.visitLabel(end);
  }
}
