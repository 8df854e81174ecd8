package mirc.aot.indy;

import java.util.Arrays;
import java.util.List;
import mirc.aot.classes.ClassModel;
import mirc.aot.classes.MethodModel;
import mirc.aot.classes.World;
import mirc.aot.reflect.Code;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/**
 * {@code MethodHandle.invoke} and {@code invokeExact} have any types that a call gives them (JVMS
 * 2.9.3). The class gets a method for each descriptor that is called, which boxes the arguments,
 * and calls the handle by the runtime's {@code java.lang.invoke.HandleCalls}.
 */
final class HandleCalls {
  static final String HANDLE = "java/lang/invoke/MethodHandle";
  private static final String CALLS = "java/lang/invoke/HandleCalls";
  private static final String ARGUMENTS =
      "(L" + HANDLE + ";Ljava/lang/invoke/MethodType;[Ljava/lang/Object;)Ljava/lang/Object;";

  private final World world;
  private final TypeConstants types;

  HandleCalls(World world, TypeConstants types) {
    this.world = world;
    this.types = types;
  }

  /** Makes the methods that the calls of a method need. */
  void rewrite(MethodModel method) {
    for (AbstractInsnNode instruction : method.node().instructions.toArray()) {
      if (instruction instanceof MethodInsnNode call
          && call.owner.equals(HANDLE)
          && (call.name.equals("invoke") || call.name.equals("invokeExact"))) {
        ClassModel handle = world.find(HANDLE);
        if (handle != null && handle.declared(call.name + call.desc) == null) {
          add(handle, call.name, call.desc);
        }
      }
    }
  }

  private void add(ClassModel handle, String name, String descriptor) {
    List<Type> parameters = Arrays.asList(Type.getArgumentTypes(descriptor));
    Code code = new Code(Opcodes.ACC_PUBLIC | Opcodes.ACC_FINAL, name, descriptor);
    code.object(0);
    types.push(code, Type.getMethodType(descriptor));
    code.pack(parameters, 1);
    String kind = name.equals("invoke") ? "converted" : "exact";
    code.call(CALLS, kind, ARGUMENTS).unbox(Type.getReturnType(descriptor));
    world.addHiddenMethod(handle, code.method());
  }
}
