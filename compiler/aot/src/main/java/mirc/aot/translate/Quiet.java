package mirc.aot.translate;

import java.util.List;
import java.util.Set;
import mirc.aot.classes.ClassModel;
import mirc.aot.classes.MethodModel;
import mirc.aot.emit.Program;
import mirc.aot.reach.MethodCode;
import mirc.aot.reach.MethodFacts;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/**
 * Which methods are quiet: small ones that can neither throw nor block, have no loop, and call only
 * such. A call of one needs no test for an exception and no stack check in its caller. A few quiet
 * frames always fit below the stack's limit.
 */
final class Quiet {
  /** Bytecode instructions of the largest quiet method. */
  private static final int LARGEST = 80;

  private static final String UNSAFE = "jdk/internal/misc/Unsafe";

  /**
   * Native methods whose C code neither throws nor allocates; Unsafe's are named by their start.
   */
  private static final Set<String> NATIVES =
      Set.of(
          "java/lang/Float.floatToRawIntBits",
          "java/lang/Float.intBitsToFloat",
          "java/lang/Double.doubleToRawLongBits",
          "java/lang/Double.longBitsToDouble",
          "java/lang/System.nanoTime",
          "java/lang/System.currentTimeMillis",
          "java/lang/Thread.currentThread",
          "java/lang/Object.getClass");

  private Quiet() {}

  /** Whether all of a call's targets are quiet; false for none. */
  static boolean are(Program program, List<MethodModel> targets) {
    return !targets.isEmpty() && targets.stream().allMatch(target -> is(program, target));
  }

  static boolean is(Program program, MethodModel method) {
    Boolean known = program.quiet().get(method);
    if (known != null) {
      return known;
    }
    program.quiet().put(method, false); // what calls itself is not quiet
    boolean quiet = method.isNative() ? isQuietNative(method) : isQuietCode(program, method);
    program.quiet().put(method, quiet);
    return quiet;
  }

  /**
   * Whether a quiet method's result depends on its arguments alone: calling it again and again
   * waits for nobody.
   */
  static boolean isPure(Program program, MethodModel method) {
    if (!is(program, method) || !method.isStatic()) {
      return false;
    } else if (method.isNative()) {
      return method.parameters().length > 0 && !method.owner().name().equals(UNSAFE);
    }
    for (AbstractInsnNode instruction : method.node().instructions) {
      if (instruction instanceof FieldInsnNode) {
        return false;
      } else if (instruction instanceof MethodInsnNode call) {
        ClassModel owner = program.reach().world().find(call.owner);
        MethodModel target =
            owner == null ? null : program.reach().resolution().method(owner, call.name, call.desc);
        if (target == null || !isPure(program, target)) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean isQuietNative(MethodModel method) {
    String owner = method.owner().name();
    String name = method.name();
    if (owner.equals(UNSAFE)) {
      return name.startsWith("get")
          || name.startsWith("put")
          || name.startsWith("compareAnd")
          || name.endsWith("Fence");
    }
    return owner.equals("java/lang/StrictMath") || NATIVES.contains(owner + "." + name);
  }

  private static boolean isQuietCode(Program program, MethodModel method) {
    MethodFacts facts = program.reach().facts(method);
    return facts != null
        && facts.hasCode()
        && !method.isSynchronized()
        && !method.name().equals("<clinit>")
        && program.calledFromC(method) == null
        && method.node().tryCatchBlocks.isEmpty()
        && isSmall(facts.code())
        && MethodTranslator.isQuiet(program, facts);
  }

  private static boolean isSmall(@Nullable MethodCode code) {
    int count = 0;
    for (int i = 0; code != null && i < code.size(); i++) {
      AbstractInsnNode instruction = code.at(i);
      count += instruction.getOpcode() > Opcodes.NOP ? 1 : 0;
      if (count > LARGEST
          || (instruction instanceof JumpInsnNode jump && code.place(jump.label) <= i)) {
        return false;
      }
    }
    return code != null;
  }
}
