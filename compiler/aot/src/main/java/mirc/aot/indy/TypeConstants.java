package mirc.aot.indy;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import mirc.aot.classes.World;
import mirc.aot.reflect.Code;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;

/**
 * Method types that code has as constants: a class for each, whose static method makes the object
 * at its first call.
 */
final class TypeConstants {
  private static final String TYPE = "java/lang/invoke/MethodType";
  private static final String DESCRIPTOR = "L" + TYPE + ";";

  private final World world;
  private final Map<Type, String> made = new HashMap<>();

  TypeConstants(World world) {
    this.world = world;
  }

  /** Puts a method type on the stack; throws where a class that it names is not there. */
  void push(Code code, Type type) {
    code.call(made.computeIfAbsent(type, this::make), "get", "()" + DESCRIPTOR);
  }

  /** The name of a type's first class that is not there, or null. */
  @Nullable String missing(Type type) {
    Type[] parts = Arrays.copyOf(type.getArgumentTypes(), type.getArgumentCount() + 1);
    parts[parts.length - 1] = type.getReturnType();
    for (Type part : parts) {
      if (part.getSort() >= Type.ARRAY && world.byDescriptor(part) == null) {
        return part.getInternalName();
      }
    }
    return null;
  }

  private String make(Type type) {
    ClassNode node = new ClassNode();
    node.version = Opcodes.V17;
    node.access = Opcodes.ACC_FINAL | Opcodes.ACC_SYNTHETIC;
    node.name = TYPE + "$$Constant" + made.size();
    node.superName = "java/lang/Object";
    node.nestHostClass = TYPE;
    int access = Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC;
    node.fields.add(new FieldNode(access, "value", DESCRIPTOR, null, null));
    Code code = new Code(Opcodes.ACC_STATIC, "get", "()" + DESCRIPTOR);
    String missing = missing(type);
    if (missing != null) {
      code.text(missing).call("java/lang/reflect/ClassMembers", "missing", MISSING);
      node.methods.add(code.op(Opcodes.ATHROW).method());
    } else {
      code.method().visitFieldInsn(Opcodes.GETSTATIC, node.name, "value", DESCRIPTOR);
      code.op(Opcodes.DUP)
          .ifNull(
              () -> {
                code.op(Opcodes.POP).literal(type.getReturnType());
                code.literals(Arrays.asList(type.getArgumentTypes()));
                code.call(TYPE, "methodType", "(Ljava/lang/Class;[Ljava/lang/Class;)" + DESCRIPTOR);
                code.op(Opcodes.DUP);
                code.method().visitFieldInsn(Opcodes.PUTSTATIC, node.name, "value", DESCRIPTOR);
              });
      node.methods.add(code.op(Opcodes.ARETURN).method());
    }
    world.define(node);
    return node.name;
  }

  private static final String MISSING = "(Ljava/lang/String;)Ljava/lang/Error;";
}
