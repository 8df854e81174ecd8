package mirc.aot.indy;

import mirc.aot.classes.ClassModel;
import mirc.aot.classes.MethodModel;
import mirc.aot.classes.Resolution;
import mirc.aot.classes.World;
import mirc.aot.overlay.Marks;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Gives each call of a method that is marked {@code PerCall} a copy of its own. The analysis knows
 * one value for each parameter of a method: {@code AccessController.doPrivileged} would make every
 * call run every action of the program. Methods of the JDK that ask for their caller's class are
 * copied too, and each copy has that class as a constant.
 */
final class CallCopies {
  private static final String REFLECTION = "jdk/internal/reflect/Reflection";

  private final World world;
  private final Resolution resolution;

  CallCopies(World world) {
    this.world = world;
    resolution = new Resolution(world);
  }

  /** Redirects the calls of a method; {@code name} begins the names of the copies. */
  void rewrite(MethodModel method, String name) {
    int count = 0;
    for (AbstractInsnNode instruction : method.node().instructions.toArray()) {
      if (instruction instanceof MethodInsnNode call && mayBeCopied(call)) {
        MethodModel copy = copy(method, call, name + "$c" + count);
        if (copy != null) {
          count++;
          call.setOpcode(Opcodes.INVOKESTATIC);
          call.owner = copy.owner().name();
          call.name = copy.name();
          call.desc = copy.descriptor();
          call.itf = copy.owner().isInterface();
        }
      }
    }
  }

  private static boolean mayBeCopied(MethodInsnNode call) {
    return call.owner.startsWith("java/") && !call.name.startsWith("<");
  }

  private @Nullable MethodModel copy(MethodModel caller, MethodInsnNode call, String name) {
    ClassModel type = world.find(call.owner);
    MethodModel original = type == null ? null : resolution.method(type, call.name, call.desc);
    if (original == null
        || original.isNative()
        || original.isAbstract()
        || original.original() == caller.original()
        || !(Marks.isPerCall(original.node()) || Marks.isCallerSensitive(original.node()))) {
      return null;
    }
    String descriptor =
        original.isStatic()
            ? call.desc
            : "(L" + original.owner().name() + ";" + call.desc.substring(1);
    MethodNode node =
        new MethodNode(
            Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC,
            name,
            descriptor,
            null,
            null);
    original.node().accept(node);
    setCaller(node, caller.original().owner());
    return world.addMethod(caller.owner(), node, original);
  }

  /** Puts a constant where a copy asks for the class of its caller. */
  private void setCaller(MethodNode copy, ClassModel caller) {
    String host = world.isMade(caller) ? caller.requireNode().nestHostClass : null;
    String name = host == null ? caller.name() : host;
    for (AbstractInsnNode instruction : copy.instructions.toArray()) {
      if (instruction instanceof MethodInsnNode call
          && call.owner.equals(REFLECTION)
          && call.name.equals("getCallerClass")) {
        copy.instructions.set(call, new LdcInsnNode(Type.getObjectType(name)));
      }
    }
  }
}
