package mirc.aot.indy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
 * 2.9.3), and so have {@code invokeBasic} and {@code linkToStatic} and its kin, which the JDK's own
 * classes call. The class gets a method for each descriptor that is called, which boxes the
 * arguments, and calls the handle by the runtime's {@code java.lang.invoke.HandleCalls}.
 */
final class HandleCalls {
  private static final String PACKAGE = "java/lang/invoke/";
  static final String HANDLE = PACKAGE + "MethodHandle";
  private static final String CALLS = PACKAGE + "HandleCalls";
  private static final String ARGUMENTS =
      "Ljava/lang/invoke/MethodType;[Ljava/lang/Object;)Ljava/lang/Object;";

  /** The methods of any types, and what the runtime calls that which does the same. */
  private static final Map<String, String> KINDS =
      Map.of(
          "invoke", "converted",
          "invokeExact", "exact",
          "invokeBasic", "basic",
          "linkToStatic", "linked",
          "linkToVirtual", "linked",
          "linkToSpecial", "linked",
          "linkToInterface", "linked");

  /** Those that classes outside the package may call. */
  private static final Set<String> PUBLIC = Set.of("invoke", "invokeExact");

  private final World world;
  private final TypeConstants types;

  HandleCalls(World world, TypeConstants types) {
    this.world = world;
    this.types = types;
  }

  /** Makes the methods that the calls of a method need. */
  void rewrite(MethodModel method) {
    boolean isNear = method.owner().name().startsWith(PACKAGE);
    for (AbstractInsnNode instruction : method.node().instructions.toArray()) {
      if (instruction instanceof MethodInsnNode call
          && call.owner.equals(HANDLE)
          && (isNear ? KINDS.keySet() : PUBLIC).contains(call.name)) {
        ClassModel handle = world.find(HANDLE);
        if (handle != null && handle.declared(call.name + call.desc) == null) {
          add(handle, call.name, call.desc);
        }
      }
    }
  }

  private void add(ClassModel handle, String name, String descriptor) {
    List<Type> parameters = Arrays.asList(Type.getArgumentTypes(descriptor));
    boolean isStatic = name.startsWith("linkTo");
    int flags = isStatic ? Opcodes.ACC_STATIC : Opcodes.ACC_PUBLIC | Opcodes.ACC_FINAL;
    Code code = new Code(flags, name, descriptor);
    if (!isStatic) {
      code.object(0);
    }
    types.push(code, Type.getMethodType(descriptor));
    code.pack(parameters, isStatic ? 0 : 1);
    String kind = KINDS.getOrDefault(name, name);
    String receiver = isStatic ? "(" : "(L" + HANDLE + ";";
    code.call(CALLS, kind, receiver + ARGUMENTS).unbox(Type.getReturnType(descriptor));
    world.addHiddenMethod(handle, code.method());
  }
}
