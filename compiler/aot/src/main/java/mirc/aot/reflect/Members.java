package mirc.aot.reflect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mirc.aot.classes.ClassModel;
import mirc.aot.classes.MethodModel;
import mirc.aot.classes.World;
import mirc.aot.overlay.Marks;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.InnerClassNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.ParameterNode;
import org.objectweb.asm.tree.RecordComponentNode;

/**
 * For a class, another that makes its {@code Field}s, {@code Method}s and so on: a subclass of the
 * runtime's {@code java.lang.reflect.ClassMembers}. A member's slot is its place in the class file.
 */
public final class Members {
  static final String BASE = "java/lang/reflect/ClassMembers";
  private static final String CLASS = "Ljava/lang/Class;";
  private static final String TEXT = "Ljava/lang/String;";
  private static final String MADE = "mirc$";
  private static final String OVERLAID = "overlay$";

  private final World world;
  private final ClassModel type;
  private final ClassNode source;
  private final ClassNode made = new ClassNode();
  private final Annotations annotations = new Annotations();
  private final Set<Type> mentioned = new LinkedHashSet<>();
  private final List<Integer> methodSlots = new ArrayList<>();
  private final List<Integer> constructorSlots = new ArrayList<>();

  private Members(World world, ClassModel type) {
    this.world = world;
    this.type = type;
    source = type.requireNode();
  }

  /**
   * What was made.
   *
   * @param make the static method that gives the object
   * @param annotations the annotation types in use
   * @param executables slots of the methods and constructors, with each
   */
  public record Result(
      MethodModel make, List<ClassModel> annotations, Map<Integer, MethodModel> executables) {}

  /** Makes the class for a type that has a class file. */
  public static Result make(World world, ClassModel type) {
    return new Members(world, type).make();
  }

  private Result make() {
    made.version = Opcodes.V17;
    made.access = Opcodes.ACC_FINAL | Opcodes.ACC_SYNTHETIC;
    made.name = type.name() + "$$Members";
    made.superName = BASE;
    made.nestHostClass = type.name();
    Code init = new Code(0, "<init>", "()V");
    init.object(0).call(Opcodes.INVOKESPECIAL, BASE, "<init>", "()V", false).op(Opcodes.RETURN);
    made.methods.add(init.method());
    Code factory = new Code(Opcodes.ACC_STATIC, "make", "()Ljava/lang/Object;");
    factory.type(Opcodes.NEW, made.name).op(Opcodes.DUP);
    factory.call(Opcodes.INVOKESPECIAL, made.name, "<init>", "()V", false).op(Opcodes.ARETURN);
    made.methods.add(factory.method());
    Map<Integer, MethodModel> executables = executables();
    fields();
    methods();
    constructors();
    parameters();
    components();
    shape();
    pool();
    List<ClassModel> kinds = annotationTypes();
    ClassModel model = world.define(made);
    MethodModel make = model.declared("make()Ljava/lang/Object;");
    if (make == null) {
      throw new IllegalStateException(made.name);
    }
    return new Result(make, kinds, executables);
  }

  private Map<Integer, MethodModel> executables() {
    Map<Integer, MethodModel> found = new LinkedHashMap<>();
    for (int slot = 0; slot < source.methods.size(); slot++) {
      MethodNode method = source.methods.get(slot);
      MethodModel model = type.declared(method.name + method.desc);
      boolean hidden =
          method.name.equals("<clinit>")
              || method.name.startsWith(MADE)
              || method.name.startsWith(OVERLAID)
              || Marks.isInternal(method);
      if (!hidden && model != null) {
        found.put(slot, model);
        (method.name.equals("<init>") ? constructorSlots : methodSlots).add(slot);
      }
    }
    return found;
  }

  private Type self() {
    return Type.getObjectType(type.name());
  }

  private boolean exists(Type named) {
    return world.byDescriptor(named) != null || named.getSort() < Type.ARRAY;
  }

  /** Ends the method with a throw if a type that it needs is not there. */
  private boolean complete(Code code, List<Type> types) {
    for (Type needed : types) {
      if (!exists(needed)) {
        code.text(needed.getInternalName());
        code.call(BASE, "missing", "(" + TEXT + ")Ljava/lang/Error;").op(Opcodes.ATHROW);
        return false;
      }
    }
    return true;
  }

  private void finish(Code code) {
    made.methods.add(code.op(Opcodes.ARETURN).method());
  }

  private void fields() {
    List<FieldNode> all = new ArrayList<>(source.fields);
    all.removeIf(field -> Marks.isAdded(field));
    if (all.isEmpty()) {
      return;
    }
    Code code = new Code(0, "fields", "()[Ljava/lang/reflect/Field;");
    if (!complete(code, all.stream().map(field -> Type.getType(field.desc)).toList())) {
      made.methods.add(code.method());
      return;
    }
    code.array(
        "java/lang/reflect/Field",
        all.size(),
        i -> {
          FieldNode field = all.get(i);
          Signatures.collect(field.signature, mentioned);
          boolean trusted =
              (field.access & Opcodes.ACC_FINAL) != 0
                  && ((field.access & Opcodes.ACC_STATIC) != 0 || type.isRecord());
          code.literal(self()).text(field.name).literal(Type.getType(field.desc));
          code.number(field.access & 0xffff).number(trusted ? 1 : 0);
          code.number(source.fields.indexOf(field)).text(field.signature);
          code.bytes(annotations.list(field.visibleAnnotations));
          code.call(
              BASE,
              "field",
              "(" + CLASS + TEXT + CLASS + "IZI" + TEXT + TEXT + ")Ljava/lang/reflect/Field;");
        });
    finish(code);
    offsets(all);
  }

  /** The offset of a field, or the address of a static one, whose class is initialised then. */
  private void offsets(List<FieldNode> all) {
    Code code = new Code(0, "offset", "(I)J");
    code.load(Type.INT_TYPE, 1);
    String unsafe = "jdk/internal/misc/Unsafe";
    code.choose(
        all.stream().map(source.fields::indexOf).toList(),
        slot -> {
          FieldNode field = source.fields.get(slot);
          if ((field.access & Opcodes.ACC_STATIC) != 0) {
            code.call(unsafe, "getUnsafe", "()L" + unsafe + ";").literal(self());
            code.call(
                Opcodes.INVOKEVIRTUAL, unsafe, "ensureClassInitialized", "(" + CLASS + ")V", false);
          }
          code.call(unsafe, "getUnsafe", "()L" + unsafe + ";").literal(self()).text(field.name);
          String descriptor = "(" + CLASS + TEXT + ")J";
          code.call(Opcodes.INVOKEVIRTUAL, unsafe, "objectFieldOffset", descriptor, false);
          code.op(Opcodes.LRETURN);
        });
    made.methods.add(code.op(Opcodes.LCONST_0).op(Opcodes.LRETURN).method());
  }

  private static List<Type> thrown(MethodNode method) {
    return method.exceptions.stream().map(Type::getObjectType).toList();
  }

  private List<Type> typesOf(List<Integer> slots) {
    List<Type> types = new ArrayList<>();
    for (int slot : slots) {
      MethodNode method = source.methods.get(slot);
      types.addAll(Arrays.asList(Type.getArgumentTypes(method.desc)));
      types.add(Type.getReturnType(method.desc));
      types.addAll(thrown(method));
    }
    return types;
  }

  private void methods() {
    if (methodSlots.isEmpty()) {
      return;
    }
    Code code = new Code(0, "methods", "()[Ljava/lang/reflect/Method;");
    if (!complete(code, typesOf(methodSlots))) {
      made.methods.add(code.method());
      return;
    }
    code.array(
        "java/lang/reflect/Method",
        methodSlots.size(),
        i -> {
          MethodNode method = source.methods.get(methodSlots.get(i));
          code.literal(self()).text(method.name);
          code.literals(Arrays.asList(Type.getArgumentTypes(method.desc)));
          code.literal(Type.getReturnType(method.desc));
          executable(code, method, methodSlots.get(i));
          code.bytes(annotations.standard(method.annotationDefault));
          code.call(
              BASE,
              "method",
              "("
                  + CLASS
                  + TEXT
                  + "["
                  + CLASS
                  + CLASS
                  + "["
                  + CLASS
                  + "II"
                  + TEXT
                  + TEXT
                  + TEXT
                  + TEXT
                  + ")Ljava/lang/reflect/Method;");
        });
    finish(code);
  }

  private void executable(Code code, MethodNode method, int slot) {
    Signatures.collect(method.signature, mentioned);
    code.literals(thrown(method)).number(method.access & 0xffff).number(slot);
    code.text(method.signature).bytes(annotations.list(method.visibleAnnotations));
    @Nullable List<AnnotationNode>[] parameters = method.visibleParameterAnnotations;
    code.bytes(annotations.parameters(parameters));
  }

  private void constructors() {
    if (constructorSlots.isEmpty()) {
      return;
    }
    Code code = new Code(0, "constructors", "()[Ljava/lang/reflect/Constructor;");
    if (!complete(code, typesOf(constructorSlots))) {
      made.methods.add(code.method());
      return;
    }
    code.array(
        "java/lang/reflect/Constructor",
        constructorSlots.size(),
        i -> {
          MethodNode method = source.methods.get(constructorSlots.get(i));
          code.literal(self()).literals(Arrays.asList(Type.getArgumentTypes(method.desc)));
          executable(code, method, constructorSlots.get(i));
          code.call(
              BASE,
              "constructor",
              "("
                  + CLASS
                  + "["
                  + CLASS
                  + "["
                  + CLASS
                  + "II"
                  + TEXT
                  + TEXT
                  + TEXT
                  + ")Ljava/lang/reflect/Constructor;");
        });
    finish(code);
  }

  /** Names and modifiers of parameters, where the class file has them. */
  private void parameters() {
    List<Integer> slots = new ArrayList<>();
    for (int slot = 0; slot < source.methods.size(); slot++) {
      List<ParameterNode> known = source.methods.get(slot).parameters;
      if (known != null && !known.isEmpty()) {
        slots.add(slot);
      }
    }
    if (slots.isEmpty()) {
      return;
    }
    Code code = new Code(0, "parameters", "(I)" + TEXT).load(Type.INT_TYPE, 1);
    code.choose(
        slots,
        slot -> {
          StringBuilder text = new StringBuilder();
          for (ParameterNode parameter : source.methods.get(slot).parameters) {
            String name = parameter.name == null ? "" : parameter.name;
            text.append(name).append('/').append(parameter.access & 0xffff).append(',');
          }
          code.text(text.toString()).op(Opcodes.ARETURN);
        });
    finish(code.op(Opcodes.ACONST_NULL));
  }

  private void components() {
    List<RecordComponentNode> all = source.recordComponents;
    if (all == null || !type.isRecord()) {
      return;
    }
    Code code = new Code(0, "components", "()[Ljava/lang/reflect/RecordComponent;");
    if (!complete(code, all.stream().map(c -> Type.getType(c.descriptor)).toList())) {
      made.methods.add(code.method());
      return;
    }
    code.array(
        "java/lang/reflect/RecordComponent",
        all.size(),
        i -> {
          RecordComponentNode component = all.get(i);
          Signatures.collect(component.signature, mentioned);
          code.literal(self()).text(component.name).literal(Type.getType(component.descriptor));
          code.text(component.signature).bytes(annotations.list(component.visibleAnnotations));
          code.call(
              BASE,
              "component",
              "(" + CLASS + TEXT + CLASS + TEXT + TEXT + ")Ljava/lang/reflect/RecordComponent;");
        });
    finish(code);
  }

  private void shape() {
    Signatures.collect(source.signature, mentioned);
    if (source.signature != null) {
      finish(new Code(0, "signature", "()" + TEXT).text(source.signature));
    }
    byte[] own = annotations.list(source.visibleAnnotations);
    if (own != null) {
      finish(new Code(0, "annotations", "()" + TEXT).bytes(own));
    }
    List<Type> declared = new ArrayList<>();
    for (InnerClassNode inner : source.innerClasses) {
      if (type.name().equals(inner.outerName)) {
        declared.add(Type.getObjectType(inner.name));
      }
    }
    classes("declaredClasses", declared);
    if (source.permittedSubclasses != null) {
      classes("permitted", source.permittedSubclasses.stream().map(Type::getObjectType).toList());
    }
    if (source.outerClass != null && world.find(source.outerClass) != null) {
      Code code = new Code(0, "enclosing", "()[Ljava/lang/Object;");
      code.array(
          Code.OBJECT,
          3,
          i -> {
            if (i == 0) {
              code.literal(Type.getObjectType(source.outerClass));
            } else {
              code.text(i == 1 ? source.outerMethod : source.outerMethodDesc);
            }
          });
      finish(code);
    }
  }

  private void classes(String name, List<Type> types) {
    if (!types.isEmpty()) {
      Code code = new Code(0, name, "()[" + CLASS);
      if (complete(code, types)) {
        finish(code.literals(types));
      } else {
        made.methods.add(code.method());
      }
    }
  }

  /** The constants of annotations; and class literals, so that names can be found. */
  private void pool() {
    mentioned.addAll(annotations.types());
    if (annotations.pool().isEmpty() && mentioned.isEmpty()) {
      return;
    }
    Code code = new Code(0, "pool", "()[Ljava/lang/Object;");
    for (Type named : mentioned) {
      if (named.getSort() >= Type.ARRAY && exists(named)) {
        code.literal(named).op(Opcodes.POP);
      }
    }
    List<Object> constants = annotations.pool();
    code.array(
        Code.OBJECT,
        constants.size(),
        i -> {
          Object constant = constants.get(i);
          code.method().visitLdcInsn(constant);
          if (!(constant instanceof String)) {
            code.box(primitive(constant));
          }
        });
    finish(code);
  }

  private static Type primitive(Object constant) {
    return constant instanceof Integer
        ? Type.INT_TYPE
        : constant instanceof Long
            ? Type.LONG_TYPE
            : constant instanceof Float ? Type.FLOAT_TYPE : Type.DOUBLE_TYPE;
  }

  private List<ClassModel> annotationTypes() {
    List<ClassModel> kinds = new ArrayList<>();
    for (Type named : annotations.types()) {
      ClassModel model = named.getSort() == Type.OBJECT ? world.byDescriptor(named) : null;
      if (model != null) {
        kinds.add(model);
      }
    }
    return kinds;
  }
}
