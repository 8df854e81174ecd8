package mirc.aot.indy;

import java.util.List;
import mirc.aot.classes.ClassModel;
import mirc.aot.classes.MethodModel;
import mirc.aot.classes.World;
import mirc.aot.reflect.Code;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;

/**
 * Access methods of VarHandle have any types that a call gives them (JVMS 2.9.3). VarHandle gets a
 * method for each descriptor that is called: it asks the handle whether the variable is of the
 * call's type, calls a static method of {@code java.lang.invoke.AccessInt} and its kin if it is,
 * and else has the values converted. The JDK's own calls need no conversions: they become calls of
 * the static method.
 */
final class VarHandleCalls {
  private static final String HANDLE = "java/lang/invoke/VarHandle";
  private static final String VARIABLES = "java/lang/invoke/Variables";
  private static final String CONVERTED =
      "(L"
          + HANDLE
          + ";Ljava/lang/String;IZLjava/lang/invoke/MethodType;[Ljava/lang/Object;)"
          + "Ljava/lang/Object;";
  private static final String IS_PLAIN = "(Ljava/lang/Class;IIZLjava/lang/Object;)Z";

  private final World world;
  private final TypeConstants types;

  VarHandleCalls(World world, TypeConstants types) {
    this.world = world;
    this.types = types;
  }

  /** Makes the methods that the calls of a method need. */
  void rewrite(MethodModel method) {
    for (AbstractInsnNode instruction : method.node().instructions.toArray()) {
      if (instruction instanceof MethodInsnNode call
          && call.owner.equals(HANDLE)
          && call.getOpcode() == Opcodes.INVOKEVIRTUAL) {
        VarHandleAccess access = VarHandleAccess.of(call);
        if (access != null) {
          rewrite(method, call, access);
        }
      }
    }
  }

  private void rewrite(MethodModel method, MethodInsnNode call, VarHandleAccess access) {
    boolean direct = hasMethod(access);
    if (direct && method.owner().module() != null && access.places() > 0) {
      call.setOpcode(Opcodes.INVOKESTATIC);
      call.owner = access.owner();
      call.name = access.mode();
      call.desc = access.descriptor();
      finish(method, call, access.result());
      return;
    }
    ClassModel handle = world.find(HANDLE);
    if (handle != null && handle.declared(call.name + call.desc) == null) {
      add(handle, call, access, direct);
    }
  }

  private boolean hasMethod(VarHandleAccess access) {
    if (!access.isUniform()) {
      return false;
    }
    ClassModel owner = world.find(access.owner());
    return owner != null && owner.declared(access.mode() + access.descriptor()) != null;
  }

  private static void finish(MethodModel method, MethodInsnNode call, Type wanted) {
    Type given = Type.getReturnType(call.desc);
    if (wanted.getSort() == Type.VOID && given.getSort() != Type.VOID) {
      int pop = given.getSize() == 2 ? Opcodes.POP2 : Opcodes.POP;
      method.node().instructions.insert(call, new InsnNode(pop));
    } else if (wanted.getSort() >= Type.ARRAY && !wanted.equals(given)) {
      String type =
          wanted.getSort() == Type.ARRAY ? wanted.getDescriptor() : wanted.getInternalName();
      method.node().instructions.insert(call, new TypeInsnNode(Opcodes.CHECKCAST, type));
    }
  }

  private void add(ClassModel handle, MethodInsnNode call, VarHandleAccess access, boolean direct) {
    Code code = new Code(Opcodes.ACC_PUBLIC | Opcodes.ACC_FINAL, call.name, call.desc);
    if (direct) {
      direct(code, access);
    }
    code.object(0).text(access.mode()).number(access.demand()).number(access.ordered() ? 1 : 0);
    types.push(code, Type.getMethodType(call.desc));
    code.pack(access.parameters(), 1);
    code.call(VARIABLES, "access", CONVERTED).unbox(access.result());
    world.addHiddenMethod(handle, code.method());
  }

  /** The access as it is, if the variable fits it. */
  private static void direct(Code code, VarHandleAccess access) {
    List<Type> parameters = access.parameters();
    Type kind = access.kind();
    code.object(0);
    if (VarHandleAccess.isReference(kind)) {
      code.op(Opcodes.ACONST_NULL);
    } else {
      code.literal(kind);
    }
    code.number(access.places()).number(access.demand()).number(access.ordered() ? 1 : 0);
    place(code, access);
    code.call(Opcodes.INVOKEVIRTUAL, HANDLE, "isPlain", IS_PLAIN, false);
    Label converted = new Label();
    code.method().visitJumpInsn(Opcodes.IFEQ, converted);
    code.object(0);
    place(code, access);
    int local = access.places() == 0 ? 1 : 2;
    for (Type type : parameters.subList(Math.min(1, access.places()), parameters.size())) {
      code.method().visitVarInsn(type.getOpcode(Opcodes.ILOAD), local);
      local += type.getSize();
    }
    code.call(access.owner(), access.mode(), access.descriptor());
    finish(code, access);
    code.method().visitLabel(converted);
  }

  private static void place(Code code, VarHandleAccess access) {
    if (access.places() == 0) {
      code.op(Opcodes.ACONST_NULL);
    } else {
      code.object(1);
    }
  }

  private static void finish(Code code, VarHandleAccess access) {
    Type wanted = access.result();
    Type given = access.given(access.kind());
    if (VarHandleAccess.isReference(wanted)) {
      code.literal(wanted).op(Opcodes.SWAP);
      code.call(
          Opcodes.INVOKEVIRTUAL,
          "java/lang/Class",
          "cast",
          "(Ljava/lang/Object;)Ljava/lang/Object;",
          false);
      code.unbox(wanted);
    } else if (wanted.getSort() == Type.VOID && given.getSort() != Type.VOID) {
      code.op(given.getSize() == 2 ? Opcodes.POP2 : Opcodes.POP).op(Opcodes.RETURN);
    } else {
      code.op(wanted.getOpcode(Opcodes.IRETURN));
    }
  }
}
