package mirc.aot.indy;

import java.util.HashMap;
import java.util.Map;
import mirc.aot.classes.ClassModel;
import mirc.aot.classes.MethodModel;
import mirc.aot.classes.World;
import mirc.aot.reach.Rewriter;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Resolves invokedynamic while compiling: each call becomes a static call of a method that is made
 * for it. Knows what javac emits: lambdas and method references, string concatenation, and the
 * methods of records. Others stay, and are reported where they are reached.
 */
public final class DynamicCalls implements Rewriter {
  /** What names of methods begin with that no source has. */
  public static final String PREFIX = "mirc$";

  private final World world;
  private final Map<ClassModel, Integer> counts = new HashMap<>();
  private final Lambdas lambdas;
  private final CallCopies copies;

  public DynamicCalls(World world) {
    this.world = world;
    lambdas = new Lambdas(world);
    copies = new CallCopies(world);
  }

  @Override
  public void rewrite(MethodModel method) {
    new VarHandleCalls(world, method, PREFIX + indexOf(method)).rewrite();
    copies.rewrite(method, PREFIX + indexOf(method));
    MethodNode node = method.node();
    int count = 0;
    for (AbstractInsnNode instruction : node.instructions.toArray()) {
      if (instruction instanceof InvokeDynamicInsnNode dynamic) {
        MethodInsnNode call = replacement(method, dynamic, count++);
        if (call != null) {
          node.instructions.set(instruction, call);
        }
      }
    }
  }

  private @Nullable MethodInsnNode replacement(
      MethodModel method, InvokeDynamicInsnNode dynamic, int count) {
    ClassModel owner = method.owner();
    Handle bootstrap = dynamic.bsm;
    String name = PREFIX + indexOf(method) + "$" + count;
    return switch (bootstrap.getOwner()) {
      case "java/lang/invoke/StringConcatFactory" -> {
        if (!Shapes.isConcatenation(dynamic)) {
          yield null;
        }
        Object[] constants = dynamic.bsmArgs;
        String recipe = bootstrap.getName().equals("makeConcat") ? null : (String) constants[0];
        MethodNode made = Concatenation.method(name, dynamic.desc, recipe, constants);
        yield call(world.addMethod(owner, made));
      }
      case "java/lang/invoke/LambdaMetafactory" ->
          Shapes.isLambda(world, dynamic) ? call(lambdas.make(owner, name, dynamic)) : null;
      case "java/lang/runtime/ObjectMethods" -> {
        if (!Shapes.isRecordMethod(dynamic)) {
          yield null;
        }
        MethodNode made = RecordMethods.method(owner, name, dynamic);
        yield call(world.addMethod(owner, made));
      }
      default -> null;
    };
  }

  /** The method's place in its class file, which names what is made for it. */
  private int indexOf(MethodModel method) {
    int index = method.owner().requireNode().methods.indexOf(method.node());
    return index >= 0 ? index : 10_000 + counts.merge(method.owner(), 1, Integer::sum);
  }

  private static MethodInsnNode call(MethodModel made) {
    return new MethodInsnNode(
        Opcodes.INVOKESTATIC,
        made.owner().name(),
        made.name(),
        made.descriptor(),
        made.owner().isInterface());
  }

  static int slots(Type[] types) {
    int slots = 0;
    for (Type type : types) {
      slots += type.getSize();
    }
    return slots;
  }
}
