package mirc.aot;

import static org.objectweb.asm.Opcodes.*;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;

/** Files that are no class files, and classes that extend what they may not. */
final class FaultyFiles {
  private static final String OBJECT = "java/lang/Object";

  private FaultyFiles() {}

  static List<FaultyClass> format() {
    return List.of(
        FaultyClass.badCode(
            "truncated", FaultyFiles::nothing, bytes -> Arrays.copyOf(bytes, bytes.length - 9)),
        FaultyClass.badCode(
            "longer", FaultyFiles::nothing, bytes -> Arrays.copyOf(bytes, bytes.length + 1)),
        FaultyClass.badCode("empty", FaultyFiles::nothing, bytes -> new byte[0]),
        FaultyClass.badCode("magic", FaultyFiles::nothing, set(0, 0)),
        FaultyClass.badCode("version", FaultyFiles::nothing, set(7, 65)),
        FaultyClass.badCode("constant-tag", FaultyFiles::nothing, set(10, 2)),
        FaultyClass.badCode("constant-text", FaultyFiles::nothing, set(13, 0xff)),
        FaultyClass.badCode("unknown-instruction", FaultyFiles::nothing, after(0xb1, 0xfe)),
        FaultyClass.badCode("jump-into-operand", FaultyClass::loop, jump(1)),
        FaultyClass.badCode("jump-outside", FaultyClass::loop, jump(77)),
        FaultyClass.badCode("no-such-local", code -> code.visitVarInsn(ILOAD, 200), bytes -> bytes),
        FaultyClass.badCode("subroutine", FaultyFiles::subroutine, bytes -> bytes),
        FaultyClass.file(
            "descriptor",
            AotCode.CLASS_FORMAT,
            w -> w.visitMethod(ACC_ABSTRACT, "m", "(Q)V", null, null),
            FaultyFiles::same),
        FaultyClass.file(
            "member-name",
            AotCode.CLASS_FORMAT,
            w -> w.visitField(0, "a.b", "I", null, null),
            FaultyFiles::same),
        FaultyClass.file(
            "two-fields", AotCode.CLASS_FORMAT, FaultyFiles::twoFields, FaultyFiles::same),
        FaultyClass.file(
            "two-methods", AotCode.CLASS_FORMAT, FaultyFiles::twoMethods, FaultyFiles::same),
        FaultyClass.file(
            "no-code",
            AotCode.CLASS_FORMAT,
            w -> w.visitMethod(0, "m", "()V", null, null),
            FaultyFiles::same),
        FaultyClass.file(
            "flags",
            AotCode.CLASS_FORMAT,
            w -> w.visitMethod(ACC_ABSTRACT | ACC_FINAL, "m", "()V", null, null),
            FaultyFiles::same),
        FaultyClass.with(
            "class-flags",
            AotCode.CLASS_FORMAT,
            V17,
            ACC_FINAL | ACC_ABSTRACT,
            OBJECT,
            w -> {},
            FaultyFiles::same,
            Map.of()),
        new FaultyClass(
            "another-name",
            AotCode.CLASS_FORMAT,
            Map.of("Faulty", FaultyClass.write("Other", V17, 0, OBJECT, w -> {}))));
  }

  static List<FaultyClass> hierarchy() {
    byte[] face = FaultyClass.write("Face", V17, ACC_INTERFACE | ACC_ABSTRACT, OBJECT, w -> {});
    byte[] last = FaultyClass.write("Last", V17, ACC_FINAL, OBJECT, w -> {});
    byte[] again = FaultyClass.write("Again", V17, 0, "Faulty", w -> {});
    byte[] fixed =
        FaultyClass.write("Fixed", V17, 0, OBJECT, w -> virtual(w, ACC_PUBLIC | ACC_FINAL));
    return List.of(
        extending("superclass-missing", AotCode.CLASS_MISSING, "Nowhere", Map.of()),
        extending("superclass-interface", AotCode.HIERARCHY, "Face", Map.of("Face", face)),
        extending("superclass-final", AotCode.HIERARCHY, "Last", Map.of("Last", last)),
        extending("circle", AotCode.HIERARCHY, "Again", Map.of("Again", again)),
        FaultyClass.with(
            "final-method",
            AotCode.HIERARCHY,
            V17,
            0,
            "Fixed",
            w -> virtual(w, ACC_PUBLIC),
            FaultyFiles::same,
            Map.of("Fixed", fixed)));
  }

  static List<FaultyClass> linkage() {
    return List.of(
        linked(
            "field-missing",
            AotCode.FIELD_MISSING,
            code -> code.visitFieldInsn(GETSTATIC, "java/lang/System", "nothing", "I")),
        linked(
            "field-not-static",
            AotCode.INCOMPATIBLE,
            code -> code.visitFieldInsn(GETSTATIC, "java/lang/Integer", "value", "I")),
        linked(
            "method-missing",
            AotCode.METHOD_MISSING,
            code ->
                code.visitMethodInsn(INVOKESTATIC, "java/lang/System", "nothing", "()I", false)),
        linked(
            "method-not-static",
            AotCode.INCOMPATIBLE,
            code ->
                code.visitMethodInsn(INVOKESTATIC, "java/lang/Object", "hashCode", "()I", false)),
        linked(
            "class-missing",
            AotCode.CLASS_MISSING,
            code -> code.visitFieldInsn(GETSTATIC, "Nowhere", "nothing", "I")),
        linked("abstract-instance", AotCode.INCOMPATIBLE, FaultyFiles::abstractInstance));
  }

  static List<FaultyClass> dynamic() {
    return List.of(
        linked(
            "lambda-arguments",
            AotCode.DYNAMIC_CALL,
            m ->
                m.visitInvokeDynamicInsn(
                    "run",
                    "()Ljava/lang/Runnable;",
                    FaultyClass.handle(
                        "java/lang/invoke/LambdaMetafactory", "metafactory", "()V"))),
        linked(
            "concatenation",
            AotCode.DYNAMIC_CALL,
            m ->
                m.visitInvokeDynamicInsn(
                    "x",
                    "()Ljava/lang/String;",
                    FaultyClass.handle(
                        "java/lang/invoke/StringConcatFactory", "makeConcatWithConstants", "()V"),
                    "\u0001")));
  }

  private static FaultyClass linked(String name, AotCode code, Consumer<MethodVisitor> body) {
    Consumer<MethodVisitor> whole =
        method -> {
          body.accept(method);
          FaultyCode.insns(method, POP, RETURN);
        };
    return FaultyClass.file(
        name, code, w -> FaultyClass.method(w, "broken", "()V", 2, 0, whole), FaultyFiles::same);
  }

  private static void abstractInstance(MethodVisitor code) {
    code.visitTypeInsn(NEW, "java/lang/Number");
    code.visitInsn(DUP);
    code.visitMethodInsn(INVOKESPECIAL, "java/lang/Number", "<init>", "()V", false);
  }

  private static FaultyClass extending(
      String name, AotCode code, String parent, Map<String, byte[]> others) {
    return FaultyClass.with(name, code, V17, 0, parent, w -> {}, FaultyFiles::same, others);
  }

  private static byte[] same(byte[] bytes) {
    return bytes;
  }

  private static void nothing(MethodVisitor code) {
    code.visitInsn(RETURN);
  }

  private static void virtual(ClassWriter writer, int access) {
    MethodVisitor method = writer.visitMethod(access, "run", "()V", null, null);
    method.visitCode();
    method.visitInsn(RETURN);
    method.visitMaxs(0, 1);
    method.visitEnd();
  }

  private static void twoFields(ClassWriter writer) {
    writer.visitField(0, "a", "I", null, null);
    writer.visitField(ACC_STATIC, "a", "I", null, null);
  }

  private static void twoMethods(ClassWriter writer) {
    virtual(writer, ACC_PUBLIC);
    virtual(writer, 0);
  }

  static void subroutine(MethodVisitor code) {
    Label routine = new Label();
    code.visitJumpInsn(JSR, routine);
    code.visitInsn(RETURN);
    code.visitLabel(routine);
    code.visitVarInsn(ASTORE, 1);
    code.visitVarInsn(RET, 1);
  }

  private static UnaryOperator<byte[]> set(int at, int value) {
    return bytes -> {
      byte[] changed = bytes.clone();
      changed[at] = (byte) value;
      return changed;
    };
  }

  /** Replaces the only byte of a value that stands behind the length of a code of one byte. */
  private static UnaryOperator<byte[]> after(int old, int value) {
    return bytes -> set(find(bytes, 0, 0, 0, 1, old) + 4, value).apply(bytes);
  }

  /** Changes where the only {@code goto} goes to. */
  private static UnaryOperator<byte[]> jump(int distance) {
    return bytes -> set(find(bytes, 0, 0, 0, 3, GOTO) + 6, distance).apply(bytes);
  }

  private static int find(byte[] bytes, int... pattern) {
    for (int i = 0; i + pattern.length <= bytes.length; i++) {
      boolean found = true;
      for (int j = 0; j < pattern.length; j++) {
        found &= (bytes[i + j] & 0xff) == pattern[j];
      }
      if (found) {
        return i;
      }
    }
    throw new IllegalStateException("the file has no such bytes");
  }
}
