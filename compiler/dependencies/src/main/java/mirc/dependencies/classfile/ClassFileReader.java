package mirc.dependencies.classfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mirc.semantics.java.JavaClass;
import mirc.semantics.java.JavaMethod;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Reads what a class offers to others from its class file. */
final class ClassFileReader extends ClassVisitor {
  private String name = "";
  private int access;
  private boolean staticNested = true;
  private boolean publicOuters = true;
  private Optional<String> superclass = Optional.empty();
  private final List<String> interfaces = new ArrayList<>();
  private final List<JavaMethod> methods = new ArrayList<>();
  private final List<String> constants = new ArrayList<>();

  private ClassFileReader() {
    super(Opcodes.ASM9);
  }

  static JavaClass read(byte[] classFile) {
    ClassFileReader reader = new ClassFileReader();
    new ClassReader(classFile).accept(reader, ClassReader.SKIP_FRAMES);
    return reader.result();
  }

  @Override
  public void visit(
      int version,
      int flags,
      String internalName,
      @Nullable String signature,
      @Nullable String superName,
      String[] interfaceNames) {
    name = internalName.replace('/', '.');
    access = flags;
    boolean isInterface = (flags & Opcodes.ACC_INTERFACE) != 0;
    superclass =
        superName == null || isInterface
            ? Optional.empty()
            : Optional.of(superName.replace('/', '.'));
    for (String one : interfaceNames) {
      interfaces.add(one.replace('/', '.'));
    }
  }

  /**
   * The InnerClasses attribute (JVMS 4.7.6) has the access flags that the source gives to nested
   * classes.
   */
  @Override
  public void visitInnerClass(
      String inner, @Nullable String outer, @Nullable String simple, int flags) {
    String binary = inner.replace('/', '.');
    boolean own = binary.equals(name);
    if (!own && !name.startsWith(binary + "$")) {
      return;
    }
    publicOuters &= (flags & Opcodes.ACC_PUBLIC) != 0;
    if (own) {
      boolean isStatic = (flags & (Opcodes.ACC_STATIC | Opcodes.ACC_INTERFACE)) != 0;
      staticNested = isStatic && outer != null;
    }
  }

  @Override
  public @Nullable FieldVisitor visitField(
      int flags,
      String field,
      String descriptor,
      @Nullable String signature,
      @Nullable Object value) {
    if ((flags & Opcodes.ACC_ENUM) != 0) {
      constants.add(field);
    }
    return null;
  }

  @Override
  public @Nullable MethodVisitor visitMethod(
      int flags,
      String method,
      String descriptor,
      @Nullable String signature,
      String @Nullable [] exceptions) {
    boolean hidden = (flags & (Opcodes.ACC_SYNTHETIC | Opcodes.ACC_BRIDGE)) != 0;
    if (hidden || method.equals("<clinit>")) {
      return null;
    }
    return new MethodReader(name, flags, method, descriptor, signature, exceptions, methods::add);
  }

  private JavaClass result() {
    return new JavaClass(
        name,
        (access & Opcodes.ACC_PUBLIC) != 0 && publicOuters,
        kind(),
        (access & Opcodes.ACC_ABSTRACT) != 0,
        superclass,
        interfaces,
        methods,
        constants,
        staticNested);
  }

  private JavaClass.Kind kind() {
    if ((access & Opcodes.ACC_ANNOTATION) != 0) {
      return JavaClass.Kind.ANNOTATION;
    }
    if ((access & Opcodes.ACC_INTERFACE) != 0) {
      return JavaClass.Kind.INTERFACE;
    }
    if ((access & Opcodes.ACC_ENUM) != 0) {
      return JavaClass.Kind.ENUM;
    }
    return superclass.filter("java.lang.Record"::equals).isPresent()
        ? JavaClass.Kind.RECORD
        : JavaClass.Kind.CLASS;
  }
}
