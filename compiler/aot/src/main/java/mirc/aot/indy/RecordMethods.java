package mirc.aot.indy;

import java.util.ArrayList;
import java.util.List;
import mirc.aot.classes.ClassModel;
import mirc.aot.classes.Wrappers;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InnerClassNode;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * toString, hashCode and equals of records, as {@code java.lang.runtime.ObjectMethods} has them.
 */
final class RecordMethods {
  private final MethodNode method;
  private final String owner;
  private final String simpleName;
  private final List<Handle> components = new ArrayList<>();
  private final String[] names;

  private RecordMethods(ClassModel user, String name, String descriptor, Object[] arguments) {
    method =
        new MethodNode(
            Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC,
            name,
            descriptor,
            null,
            null);
    owner = ((Type) arguments[0]).getInternalName();
    simpleName = simpleName(user, owner);
    String list = (String) arguments[1];
    names = list.isEmpty() ? new String[0] : list.split(";");
    for (int i = 2; i < arguments.length; i++) {
      components.add((Handle) arguments[i]);
    }
    method.maxLocals = 2;
    method.maxStack = 8;
  }

  /** The method {@code name} that does for {@code user} what the call does. */
  static MethodNode method(ClassModel user, String name, InvokeDynamicInsnNode call) {
    RecordMethods made = new RecordMethods(user, name, call.desc, call.bsmArgs);
    switch (call.name) {
      case "toString" -> made.text();
      case "hashCode" -> made.hash();
      default -> made.equality();
    }
    return made.method;
  }

  /** As Class.getSimpleName has it: of a local record, not what follows the last dollar sign. */
  private static String simpleName(ClassModel user, String owner) {
    for (InnerClassNode inner : user.requireNode().innerClasses) {
      if (inner.name.equals(owner) && inner.innerName != null) {
        return inner.innerName;
      }
    }
    return owner.substring(owner.lastIndexOf('/') + 1);
  }

  private void add(org.objectweb.asm.tree.AbstractInsnNode instruction) {
    method.instructions.add(instruction);
  }

  private void call(int opcode, String type, String name, String descriptor) {
    add(new MethodInsnNode(opcode, type, name, descriptor, false));
  }

  private void load(int local, Handle component) {
    add(new VarInsnNode(Opcodes.ALOAD, local));
    add(
        new FieldInsnNode(
            Opcodes.GETFIELD, component.getOwner(), component.getName(), component.getDesc()));
  }

  private void text() {
    String builder = "java/lang/StringBuilder";
    String append = "(Ljava/lang/String;)L" + builder + ";";
    add(new TypeInsnNode(Opcodes.NEW, builder));
    add(new InsnNode(Opcodes.DUP));
    call(Opcodes.INVOKESPECIAL, builder, "<init>", "()V");
    add(new LdcInsnNode(simpleName + (components.isEmpty() ? "[" : "[" + names[0] + "=")));
    call(Opcodes.INVOKEVIRTUAL, builder, "append", append);
    for (int i = 0; i < components.size(); i++) {
      if (i > 0) {
        add(new LdcInsnNode(", " + names[i] + "="));
        call(Opcodes.INVOKEVIRTUAL, builder, "append", append);
      }
      load(0, components.get(i));
      Type type = Type.getType(components.get(i).getDesc());
      String taken =
          switch (type.getSort()) {
            case Type.BYTE, Type.SHORT -> "I";
            case Type.OBJECT, Type.ARRAY -> "Ljava/lang/Object;";
            default -> type.getDescriptor();
          };
      call(Opcodes.INVOKEVIRTUAL, builder, "append", "(" + taken + ")L" + builder + ";");
    }
    add(new LdcInsnNode("]"));
    call(Opcodes.INVOKEVIRTUAL, builder, "append", append);
    call(Opcodes.INVOKEVIRTUAL, builder, "toString", "()Ljava/lang/String;");
    add(new InsnNode(Opcodes.ARETURN));
  }

  private void hash() {
    add(new InsnNode(Opcodes.ICONST_0));
    for (Handle component : components) {
      add(new org.objectweb.asm.tree.IntInsnNode(Opcodes.BIPUSH, 31));
      add(new InsnNode(Opcodes.IMUL));
      load(0, component);
      Type type = Type.getType(component.getDesc());
      if (type.getSort() >= Type.ARRAY) {
        call(Opcodes.INVOKESTATIC, "java/util/Objects", "hashCode", "(Ljava/lang/Object;)I");
      } else {
        String wrapper = Wrappers.of(type);
        call(Opcodes.INVOKESTATIC, wrapper, "hashCode", "(" + type.getDescriptor() + ")I");
      }
      add(new InsnNode(Opcodes.IADD));
    }
    add(new InsnNode(Opcodes.IRETURN));
  }

  private void equality() {
    LabelNode same = new LabelNode();
    LabelNode different = new LabelNode();
    add(new VarInsnNode(Opcodes.ALOAD, 0));
    add(new VarInsnNode(Opcodes.ALOAD, 1));
    add(new JumpInsnNode(Opcodes.IF_ACMPEQ, same));
    add(new VarInsnNode(Opcodes.ALOAD, 1));
    add(new TypeInsnNode(Opcodes.INSTANCEOF, owner));
    add(new JumpInsnNode(Opcodes.IFEQ, different));
    add(new VarInsnNode(Opcodes.ALOAD, 1));
    add(new TypeInsnNode(Opcodes.CHECKCAST, owner));
    add(new VarInsnNode(Opcodes.ASTORE, 1));
    for (Handle component : components) {
      load(0, component);
      load(1, component);
      compare(Type.getType(component.getDesc()), different);
    }
    add(same);
    add(new InsnNode(Opcodes.ICONST_1));
    add(new InsnNode(Opcodes.IRETURN));
    add(different);
    add(new InsnNode(Opcodes.ICONST_0));
    add(new InsnNode(Opcodes.IRETURN));
  }

  private void compare(Type type, LabelNode different) {
    switch (type.getSort()) {
      case Type.OBJECT, Type.ARRAY -> {
        call(
            Opcodes.INVOKESTATIC,
            "java/util/Objects",
            "equals",
            "(Ljava/lang/Object;Ljava/lang/Object;)Z");
        add(new JumpInsnNode(Opcodes.IFEQ, different));
      }
      case Type.LONG -> {
        add(new InsnNode(Opcodes.LCMP));
        add(new JumpInsnNode(Opcodes.IFNE, different));
      }
      case Type.FLOAT -> {
        call(Opcodes.INVOKESTATIC, "java/lang/Float", "compare", "(FF)I");
        add(new JumpInsnNode(Opcodes.IFNE, different));
      }
      case Type.DOUBLE -> {
        call(Opcodes.INVOKESTATIC, "java/lang/Double", "compare", "(DD)I");
        add(new JumpInsnNode(Opcodes.IFNE, different));
      }
      default -> add(new JumpInsnNode(Opcodes.IF_ICMPNE, different));
    }
  }
}
