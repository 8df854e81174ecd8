package mirc.aot.indy;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mirc.aot.classes.ClassModel;
import mirc.aot.classes.MethodModel;
import mirc.aot.classes.World;
import mirc.aot.reflect.Code;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;

/**
 * Constants and calls that other code finds at run time (JVMS 5.4.3.5, 5.4.3.6): method handles,
 * dynamic constants, and invokedynamic with bootstrap methods other than javac's. Each gets a class
 * that asks the runtime's {@code java.lang.invoke.Linkage} at its first use, and keeps the answer.
 */
final class LinkedConstants {
  private static final String LINKAGE = "java/lang/invoke/Linkage";
  private static final String LINKED = "L" + LINKAGE + ";";
  private static final String HANDLE = "Ljava/lang/invoke/MethodHandle;";
  private static final String CLASS = "Ljava/lang/Class;";
  private static final String TEXT = "Ljava/lang/String;";
  private static final String OBJECTS = "[Ljava/lang/Object;";

  private final World world;
  private final TypeConstants types;
  private final ClassModel owner;
  private int count;
  private final Map<Object, MethodModel> made = new HashMap<>();

  /** For the constants of a class, each of which is found once. */
  LinkedConstants(World world, TypeConstants types, ClassModel owner) {
    this.world = world;
    this.types = types;
    this.owner = owner;
  }

  private Type caller() {
    String host = world.isMade(owner) ? owner.requireNode().nestHostClass : null;
    return Type.getObjectType(host == null ? owner.name() : host);
  }

  /** The method that gives a constant. */
  MethodModel constant(Object constant) {
    MethodModel known = made.get(constant);
    if (known == null) {
      known = make(constant);
      made.put(constant, known);
    }
    return known;
  }

  private MethodModel make(Object constant) {
    if (constant instanceof ConstantDynamic dynamic) {
      return dynamic(dynamic);
    }
    boolean isType = constant instanceof Type;
    String type = isType ? "Ljava/lang/invoke/MethodType;" : HANDLE;
    ClassNode node = start();
    Code code = new Code(Opcodes.ACC_STATIC, "get", "()" + type);
    if (isType) {
      types.push(code, (Type) constant);
    } else {
      keep(node, code, type, () -> handle(code, (Handle) constant));
    }
    return finish(node, code.op(Opcodes.ARETURN));
  }

  private MethodModel dynamic(ConstantDynamic constant) {
    ClassNode node = start();
    Type type = Type.getType(constant.getDescriptor());
    Code code = new Code(Opcodes.ACC_STATIC, "get", "()" + type.getDescriptor());
    keep(
        node,
        code,
        LINKED,
        () -> {
          code.literal(caller());
          handle(code, constant.getBootstrapMethod());
          code.text(constant.getName()).literal(type);
          Object[] arguments = new Object[constant.getBootstrapMethodArgumentCount()];
          Arrays.setAll(arguments, constant::getBootstrapMethodArgument);
          arguments(code, arguments);
          code.call(
              LINKAGE, "constant", "(" + CLASS + HANDLE + TEXT + CLASS + OBJECTS + ")" + LINKED);
        });
    code.call(Opcodes.INVOKEVIRTUAL, LINKAGE, "value", "()Ljava/lang/Object;", false);
    return finish(node, code.unbox(type));
  }

  /** The method that stands for a dynamic call. */
  MethodModel call(InvokeDynamicInsnNode call) {
    ClassNode node = start();
    List<Type> parameters = Arrays.asList(Type.getArgumentTypes(call.desc));
    Code code = new Code(Opcodes.ACC_STATIC, "get", call.desc);
    keep(
        node,
        code,
        LINKED,
        () -> {
          code.literal(caller());
          handle(code, call.bsm);
          code.text(call.name);
          types.push(code, Type.getMethodType(call.desc));
          arguments(code, call.bsmArgs);
          code.call(
              LINKAGE,
              "site",
              "("
                  + CLASS
                  + HANDLE
                  + TEXT
                  + "Ljava/lang/invoke/MethodType;"
                  + OBJECTS
                  + ")"
                  + LINKED);
        });
    code.pack(parameters, 0);
    code.call(Opcodes.INVOKEVIRTUAL, LINKAGE, "call", "(" + OBJECTS + ")Ljava/lang/Object;", false);
    return finish(node, code.unbox(Type.getReturnType(call.desc)));
  }

  private ClassNode start() {
    ClassNode node = new ClassNode();
    node.version = Opcodes.V17;
    node.access = Opcodes.ACC_FINAL | Opcodes.ACC_SYNTHETIC;
    node.name = owner.name() + "$$Linked$" + count++;
    node.superName = "java/lang/Object";
    node.nestHostClass = caller().getInternalName();
    return node;
  }

  private static void keep(ClassNode node, Code code, String type, Runnable find) {
    int access = Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC;
    node.fields.add(new FieldNode(access, "kept", type, null, null));
    code.method().visitFieldInsn(Opcodes.GETSTATIC, node.name, "kept", type);
    code.op(Opcodes.DUP)
        .ifNull(
            () -> {
              code.op(Opcodes.POP);
              find.run();
              code.op(Opcodes.DUP);
              code.method().visitFieldInsn(Opcodes.PUTSTATIC, node.name, "kept", type);
            });
  }

  private MethodModel finish(ClassNode node, Code code) {
    node.methods.add(code.method());
    MethodModel get = world.define(node).declared("get" + code.method().desc);
    if (get == null) {
      throw new IllegalStateException(node.name);
    }
    return world.hide(get);
  }

  private void arguments(Code code, Object[] arguments) {
    code.array(
        "java/lang/Object",
        arguments.length,
        i -> {
          Object argument = arguments[i];
          if (argument instanceof Handle handle) {
            handle(code, handle);
          } else if (argument instanceof ConstantDynamic dynamic) {
            MethodModel get = constant(dynamic);
            code.call(get.owner().name(), get.name(), get.descriptor()).box(get.result());
          } else if (argument instanceof Type type && type.getSort() == Type.METHOD) {
            types.push(code, type);
          } else if (argument instanceof Type type) {
            code.literal(type);
          } else {
            code.boxed(argument);
          }
        });
  }

  private void handle(Code code, Handle handle) {
    boolean isField = handle.getTag() <= Opcodes.H_PUTSTATIC;
    Type type = Type.getType(handle.getDesc());
    Type[] parameters = isField ? new Type[0] : type.getArgumentTypes();
    code.literal(caller()).number(handle.getTag());
    code.literal(Type.getObjectType(handle.getOwner())).text(handle.getName());
    code.literal(isField ? type : type.getReturnType()).literals(Arrays.asList(parameters));
    code.call(
        LINKAGE, "handle", "(" + CLASS + "I" + CLASS + TEXT + CLASS + "[" + CLASS + ")" + HANDLE);
  }
}
