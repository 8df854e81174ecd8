package mirc.aot.indy;

import java.util.HashMap;
import java.util.Map;
import mirc.aot.classes.ClassModel;
import mirc.aot.classes.MethodModel;
import mirc.aot.classes.World;
import mirc.aot.reach.Rewriter;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Resolves invokedynamic while compiling: each call becomes a static call of a method that is made
 * for it. Knows what javac emits: lambdas and method references, string concatenation, and the
 * methods of records; others run their bootstrap method when they are first reached. So do
 * constants that are method handles or dynamic.
 */
public final class DynamicCalls implements Rewriter {
  /** What names of methods begin with that no source has. */
  public static final String PREFIX = "mirc$";

  private final World world;
  private final Map<ClassModel, Integer> counts = new HashMap<>();
  private final Lambdas lambdas;
  private final CallCopies copies;
  private final Map<ClassModel, LinkedConstants> constants = new HashMap<>();
  private final TypeConstants types;
  private final HandleCalls handles;
  private final VarHandleCalls variables;

  public DynamicCalls(World world) {
    this.world = world;
    lambdas = new Lambdas(world);
    copies = new CallCopies(world);
    types = new TypeConstants(world);
    handles = new HandleCalls(world, types);
    variables = new VarHandleCalls(world, types);
  }

  @Override
  public void rewrite(MethodModel method) {
    variables.rewrite(method);
    copies.rewrite(method, PREFIX + indexOf(method));
    handles.rewrite(method);
    MethodNode node = method.node();
    LinkedConstants linked =
        constants.computeIfAbsent(
            method.owner(), owner -> new LinkedConstants(world, types, owner));
    int count = 0;
    for (AbstractInsnNode instruction : node.instructions.toArray()) {
      if (instruction instanceof InvokeDynamicInsnNode dynamic) {
        MethodInsnNode call = replacement(method, dynamic, linked, count++);
        if (call != null) {
          node.instructions.set(instruction, call);
        }
      } else if (instruction instanceof LdcInsnNode constant && isLinked(constant.cst)) {
        node.instructions.set(instruction, call(linked.constant(constant.cst)));
      }
    }
  }

  private static boolean isLinked(Object constant) {
    return constant instanceof Handle
        || constant instanceof ConstantDynamic
        || (constant instanceof Type type && type.getSort() == Type.METHOD);
  }

  private @Nullable MethodInsnNode replacement(
      MethodModel method, InvokeDynamicInsnNode dynamic, LinkedConstants linked, int count) {
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
      default -> call(linked.call(dynamic));
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
