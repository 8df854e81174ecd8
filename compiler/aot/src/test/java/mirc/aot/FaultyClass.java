package mirc.aot;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * One way in which a class file can be wrong.
 *
 * @param name of the fixture
 * @param code what is to be reported
 * @param classes class files by internal name; {@code Faulty} is the one that is wrong
 */
record FaultyClass(String name, AotCode code, Map<String, byte[]> classes) {
  private static final String OBJECT = "java/lang/Object";

  /** A class {@code Faulty} with a static method {@code broken} whose body is given. */
  static FaultyClass code(
      String name, String descriptor, int stack, int locals, Consumer<MethodVisitor> body) {
    return file(
        name,
        AotCode.TYPES,
        writer -> method(writer, "broken", descriptor, stack, locals, body),
        bytes -> bytes);
  }

  /** The same for a fault of format. */
  static FaultyClass badCode(
      String name, Consumer<MethodVisitor> body, UnaryOperator<byte[]> damage) {
    return file(
        name, AotCode.CLASS_FORMAT, writer -> method(writer, "broken", "()V", 4, 4, body), damage);
  }

  static FaultyClass file(
      String name, AotCode code, Consumer<ClassWriter> content, UnaryOperator<byte[]> damage) {
    return with(name, code, Opcodes.V17, 0, OBJECT, content, damage, Map.of());
  }

  static FaultyClass with(
      String name,
      AotCode code,
      int version,
      int access,
      String parent,
      Consumer<ClassWriter> content,
      UnaryOperator<byte[]> damage,
      Map<String, byte[]> others) {
    Map<String, byte[]> classes = new TreeMap<>(others);
    classes.put("Faulty", damage.apply(write("Faulty", version, access, parent, content)));
    return new FaultyClass(name, code, classes);
  }

  static byte[] write(
      String name, int version, int access, String parent, Consumer<ClassWriter> content) {
    ClassWriter writer = new ClassWriter(0);
    writer.visit(version, access | Opcodes.ACC_PUBLIC, name, null, parent, new String[0]);
    content.accept(writer);
    writer.visitEnd();
    return writer.toByteArray();
  }

  static void method(
      ClassWriter writer,
      String name,
      String descriptor,
      int stack,
      int locals,
      Consumer<MethodVisitor> body) {
    int access =
        name.startsWith("<") ? Opcodes.ACC_PUBLIC : Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC;
    MethodVisitor method = writer.visitMethod(access, name, descriptor, null, null);
    method.visitCode();
    body.accept(method);
    method.visitMaxs(stack, locals);
    method.visitEnd();
  }

  /** Code that jumps to itself for ever. */
  static void loop(MethodVisitor method) {
    Label start = new Label();
    method.visitLabel(start);
    method.visitJumpInsn(Opcodes.GOTO, start);
  }

  static Handle handle(String owner, String name, String descriptor) {
    return new Handle(Opcodes.H_INVOKESTATIC, owner, name, descriptor, false);
  }
}
