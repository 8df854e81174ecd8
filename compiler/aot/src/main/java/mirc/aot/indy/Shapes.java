package mirc.aot.indy;

import java.util.Set;
import mirc.aot.classes.ClassModel;
import mirc.aot.classes.World;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;

/**
 * Whether a dynamic call has the arguments that its bootstrap method takes. The types in them are
 * checked in what is made of the call.
 */
final class Shapes {
  /** String and its supertypes. */
  private static final Set<String> STRING_TYPES =
      Set.of(
          "java/lang/String",
          "java/lang/Object",
          "java/lang/CharSequence",
          "java/lang/Comparable",
          "java/io/Serializable",
          "java/lang/constant/Constable",
          "java/lang/constant/ConstantDesc");

  private static final int LAMBDA_ARGUMENTS = 3;

  private Shapes() {}

  /** Arguments of LambdaMetafactory's methods. */
  static boolean isLambda(World world, InvokeDynamicInsnNode call) {
    Object[] arguments = call.bsmArgs;
    Type interfaceType = Type.getReturnType(call.desc);
    if (arguments.length < LAMBDA_ARGUMENTS || interfaceType.getSort() != Type.OBJECT) {
      return false;
    }
    ClassModel model = world.find(interfaceType.getInternalName());
    return model != null
        && model.isInterface()
        && isMethodType(arguments[0])
        && isMethodType(arguments[2])
        && arguments[1] instanceof Handle target
        && isLambda(call, (Type) arguments[0], target, (Type) arguments[2])
        && (call.bsm.getName().equals("metafactory") || hasOptions(world, arguments));
  }

  private static boolean isMethodType(Object argument) {
    return argument instanceof Type type && type.getSort() == Type.METHOD;
  }

  private static boolean isLambda(
      InvokeDynamicInsnNode call, Type erased, Handle target, Type actual) {
    if (target.getTag() < Opcodes.H_INVOKEVIRTUAL) {
      return false;
    }
    boolean hasReceiver =
        target.getTag() != Opcodes.H_INVOKESTATIC && target.getTag() != Opcodes.H_NEWINVOKESPECIAL;
    int taken = Type.getArgumentCount(target.getDesc()) + (hasReceiver ? 1 : 0);
    int given = Type.getArgumentCount(call.desc) + actual.getArgumentCount();
    return taken == given && erased.getArgumentCount() == actual.getArgumentCount();
  }

  /** Flags, and behind them counted markers and bridges. */
  private static boolean hasOptions(World world, Object[] arguments) {
    if (arguments.length == LAMBDA_ARGUMENTS || !(arguments[3] instanceof Integer flags)) {
      return false;
    }
    int next = LAMBDA_ARGUMENTS + 1;
    for (int option = Lambdas.MARKERS; option <= Lambdas.BRIDGES; option <<= 1) {
      if ((flags & option) == 0) {
        continue;
      }
      if (next >= arguments.length
          || !(arguments[next] instanceof Integer count)
          || count < 0
          || count > arguments.length - next - 1) {
        return false;
      }
      for (int i = 1; i <= count; i++) {
        Object argument = arguments[next + i];
        boolean good =
            option == Lambdas.BRIDGES ? isMethodType(argument) : isInterface(world, argument);
        if (!good) {
          return false;
        }
      }
      next += count + 1;
    }
    return next == arguments.length;
  }

  private static boolean isInterface(World world, Object argument) {
    ClassModel model =
        argument instanceof Type type && type.getSort() == Type.OBJECT
            ? world.find(type.getInternalName())
            : null;
    return model != null && model.isInterface();
  }

  /** Arguments of StringConcatFactory's methods. */
  static boolean isConcatenation(InvokeDynamicInsnNode call) {
    Object[] constants = call.bsmArgs;
    // A compound assignment to a variable of a wider type has that type as its result.
    if (!STRING_TYPES.contains(Type.getReturnType(call.desc).getInternalName())) {
      return false;
    }
    if (call.bsm.getName().equals("makeConcat")) {
      return constants.length == 0;
    }
    if (constants.length == 0 || !(constants[0] instanceof String recipe)) {
      return false;
    }
    for (Object constant : constants) {
      if (constant instanceof Handle || constant instanceof ConstantDynamic) {
        return false;
      }
    }
    long arguments = recipe.chars().filter(c -> c == Concatenation.ARGUMENT).count();
    long others = recipe.chars().filter(c -> c == Concatenation.CONSTANT).count();
    return arguments == Type.getArgumentCount(call.desc) && others == constants.length - 1;
  }

  /** Arguments of ObjectMethods' bootstrap. */
  static boolean isRecordMethod(InvokeDynamicInsnNode call) {
    Object[] arguments = call.bsmArgs;
    if (arguments.length < 2
        || !(arguments[0] instanceof Type owner)
        || owner.getSort() != Type.OBJECT
        || !(arguments[1] instanceof String names)) {
      return false;
    }
    String self = owner.getDescriptor();
    boolean fits =
        switch (call.name) {
          case "toString" -> call.desc.equals("(" + self + ")Ljava/lang/String;");
          case "hashCode" -> call.desc.equals("(" + self + ")I");
          case "equals" -> call.desc.equals("(" + self + "Ljava/lang/Object;)Z");
          default -> false;
        };
    for (int i = 2; i < arguments.length; i++) {
      fits &=
          arguments[i] instanceof Handle handle
              && handle.getTag() == Opcodes.H_GETFIELD
              && handle.getOwner().equals(owner.getInternalName());
    }
    int count = names.isEmpty() ? 0 : names.split(";", -1).length;
    return fits && count == arguments.length - 2;
  }
}
