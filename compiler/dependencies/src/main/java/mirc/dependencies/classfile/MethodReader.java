package mirc.dependencies.classfile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import mirc.semantics.java.JavaMethod;
import mirc.semantics.java.JavaParameter;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.TypePath;
import org.objectweb.asm.TypeReference;

/** Reads one method, and passes it on when all of it was seen. */
final class MethodReader extends MethodVisitor {
  private final String owner;
  private final int access;
  private final String name;
  private final String descriptor;
  private final @Nullable String signature;
  private final List<String> exceptions;
  private final Consumer<JavaMethod> result;

  private final List<String> named = new ArrayList<>();
  private final Map<Integer, String> variables = new HashMap<>();
  private final Set<Integer> nullable = new HashSet<>();

  MethodReader(
      String owner,
      int access,
      String name,
      String descriptor,
      @Nullable String signature,
      String @Nullable [] exceptions,
      Consumer<JavaMethod> result) {
    super(Opcodes.ASM9);
    this.owner = owner;
    this.access = access;
    this.name = name;
    this.descriptor = descriptor;
    this.signature = signature;
    this.exceptions =
        exceptions == null
            ? List.of()
            : Stream.of(exceptions).map(one -> one.replace('/', '.')).toList();
    this.result = result;
  }

  /** The MethodParameters attribute (JVMS 4.7.24). */
  @Override
  public void visitParameter(@Nullable String parameter, int flags) {
    named.add(parameter == null ? "" : parameter);
  }

  @Override
  public @Nullable AnnotationVisitor visitParameterAnnotation(
      int parameter, String annotation, boolean visible) {
    noteNullable(parameter, annotation);
    return null;
  }

  @Override
  public @Nullable AnnotationVisitor visitTypeAnnotation(
      int typeReference, @Nullable TypePath path, String annotation, boolean visible) {
    TypeReference place = new TypeReference(typeReference);
    // With a path, the annotation belongs to a part of the type, such as a list's elements; steps
    // out of a nested class
    // alone still mean the type itself.
    boolean whole = path == null || steps(path).allMatch(step -> step == TypePath.INNER_TYPE);
    if (place.getSort() == TypeReference.METHOD_FORMAL_PARAMETER && whole) {
      noteNullable(place.getFormalParameterIndex(), annotation);
    }
    return null;
  }

  private static Stream<Integer> steps(TypePath path) {
    return Stream.iterate(0, i -> i + 1).limit(path.getLength()).map(path::getStep);
  }

  private void noteNullable(int parameter, String annotation) {
    if (annotation.endsWith("/Nullable;")) {
      nullable.add(parameter);
    }
  }

  /**
   * The LocalVariableTable attribute (JVMS 4.7.13), for classes compiled without {@code
   * -parameters}.
   */
  @Override
  public void visitLocalVariable(
      String variable,
      String type,
      @Nullable String genericType,
      Label start,
      Label end,
      int index) {
    variables.putIfAbsent(index, variable);
  }

  @Override
  public void visitEnd() {
    Type[] types = Type.getArgumentTypes(descriptor);
    List<String> generic = signature == null ? List.of() : SignatureParameters.of(signature);
    List<JavaParameter> parameters = new ArrayList<>();
    boolean isStatic = (access & Opcodes.ACC_STATIC) != 0;
    int slot = isStatic ? 0 : 1;
    for (int i = 0; i < types.length; i++) {
      boolean inFile = i < named.size() && !named.get(i).isEmpty();
      String parameter = inFile ? named.get(i) : variables.get(slot);
      Optional<String> type =
          generic.size() == types.length && generic.get(i).indexOf('<') >= 0
              ? Optional.of(generic.get(i))
              : Optional.empty();
      parameters.add(
          new JavaParameter(
              Optional.ofNullable(parameter),
              inFile,
              types[i].getDescriptor(),
              type,
              nullable.contains(i)));
      slot += types[i].getSize();
    }
    result.accept(
        new JavaMethod(
            owner,
            name,
            descriptor,
            (access & Opcodes.ACC_PUBLIC) != 0,
            isStatic,
            (access & Opcodes.ACC_ABSTRACT) != 0,
            parameters,
            exceptions));
  }
}
