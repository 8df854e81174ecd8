package mirc.aot.indy;

import java.util.HashMap;
import java.util.Map;
import mirc.aot.classes.ClassModel;
import mirc.aot.classes.MethodModel;
import mirc.aot.classes.Resolution;
import mirc.aot.classes.World;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Gives each call of certain small static methods a copy of its own. The analysis knows one value
 * for each parameter of a method: {@code AccessController.doPrivileged} would make every call run
 * every action of the program.
 */
final class CallCopies {
  private final World world;
  private final Resolution resolution;
  private final Map<String, Boolean> copied = new HashMap<>();

  CallCopies(World world) {
    this.world = world;
    resolution = new Resolution(world);
  }

  /** Redirects the calls of a method; {@code name} begins the names of the copies. */
  void rewrite(MethodModel method, String name) {
    int count = 0;
    for (AbstractInsnNode instruction : method.node().instructions.toArray()) {
      if (instruction instanceof MethodInsnNode call && isCopied(call)) {
        MethodModel copy = copy(method.owner(), call, name + "$c" + count++);
        if (copy != null) {
          call.owner = copy.owner().name();
          call.name = copy.name();
          call.itf = copy.owner().isInterface();
        }
      }
    }
  }

  private boolean isCopied(MethodInsnNode call) {
    return call.getOpcode() == Opcodes.INVOKESTATIC
        && call.owner.equals("java/security/AccessController")
        && copied.computeIfAbsent(call.name, known -> known.startsWith("doPrivileged"));
  }

  private @Nullable MethodModel copy(ClassModel owner, MethodInsnNode call, String name) {
    ClassModel type = world.find(call.owner);
    MethodModel original = type == null ? null : resolution.method(type, call.name, call.desc);
    if (original == null || original.isNative()) {
      return null;
    }
    MethodNode node =
        new MethodNode(
            Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC,
            name,
            call.desc,
            null,
            null);
    original.node().accept(node);
    return world.addMethod(owner, node, original);
  }
}
