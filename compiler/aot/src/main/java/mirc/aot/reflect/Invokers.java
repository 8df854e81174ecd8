package mirc.aot.reflect;

import mirc.aot.classes.ClassModel;
import mirc.aot.classes.MethodModel;
import mirc.aot.classes.World;
import mirc.aot.classes.Wrappers;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Methods that call others with arguments from an array, which was checked before. */
public final class Invokers {
  /** Added to the slots of callers that run a method itself, overridden or not. */
  public static final int SPECIAL = 0x10000;

  private static final String PREFIX = "mirc$call$";

  private Invokers() {}

  /** Whether a caller that runs the method itself differs from another. */
  public static boolean canBeSpecial(MethodModel method) {
    return !method.isStatic()
        && !method.isConstructor()
        && !method.isPrivate()
        && !method.isAbstract();
  }

  /** Adds the method for one that is called, of its class file's place {@code slot}. */
  public static MethodModel make(World world, MethodModel target, int slot) {
    ClassModel owner = target.owner();
    Code code =
        new Code(
            Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC,
            PREFIX + slot,
            "(Ljava/lang/Object;[Ljava/lang/Object;)Ljava/lang/Object;");
    Type self = Type.getObjectType(owner.name());
    if (target.isConstructor()) {
      code.type(Opcodes.NEW, owner.name()).op(Opcodes.DUP);
    } else if (!target.isStatic()) {
      code.object(0).cast(self);
    }
    Type[] parameters = target.parameters();
    for (int i = 0; i < parameters.length; i++) {
      code.object(1).number(i).op(Opcodes.AALOAD);
      argument(code, parameters[i]);
    }
    int opcode =
        target.isStatic()
            ? Opcodes.INVOKESTATIC
            : target.isConstructor()
                    || slot >= SPECIAL
                    || (target.isPrivate() && !owner.isInterface())
                ? Opcodes.INVOKESPECIAL
                : owner.isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
    code.call(opcode, owner.name(), target.name(), target.descriptor(), owner.isInterface());
    if (!target.isConstructor()) {
      code.box(target.result());
    }
    return world.addMethod(owner, code.op(Opcodes.ARETURN).method());
  }

  /** An argument that the runtime has converted to the box of the parameter's type. */
  static void argument(Code code, Type type) {
    if (type.getSort() >= Type.ARRAY) {
      code.cast(type);
      return;
    }
    String wrapper = Wrappers.of(type);
    code.type(Opcodes.CHECKCAST, wrapper);
    code.call(
        Opcodes.INVOKEVIRTUAL,
        wrapper,
        type.getClassName() + "Value",
        "()" + type.getDescriptor(),
        false);
  }
}
