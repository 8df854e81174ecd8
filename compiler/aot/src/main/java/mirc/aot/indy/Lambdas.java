package mirc.aot.indy;

import java.util.ArrayList;
import java.util.List;
import mirc.aot.classes.ClassModel;
import mirc.aot.classes.MethodModel;
import mirc.aot.classes.World;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * Lambdas and method references: a class for each, with the captured values in fields, and a static
 * method that makes its objects. One that captures nothing has one object for ever.
 */
final class Lambdas {
  private static final int SERIALIZABLE = 1;
  static final int MARKERS = 2;
  static final int BRIDGES = 4;

  private final World world;

  Lambdas(World world) {
    this.world = world;
  }

  /** Makes the class for a call; returns the method that makes an object from captured values. */
  MethodModel make(ClassModel owner, String name, InvokeDynamicInsnNode call) {
    Object[] arguments = call.bsmArgs;
    Type factory = Type.getMethodType(call.desc);
    Type interfaceType = factory.getReturnType();
    ClassNode node = new ClassNode();
    node.version = Opcodes.V17;
    node.access = Opcodes.ACC_FINAL | Opcodes.ACC_SYNTHETIC;
    node.name = owner.name() + "$$Lambda$" + name.substring(DynamicCalls.PREFIX.length());
    node.superName = "java/lang/Object";
    node.nestHostClass = owner.name();
    List<String> interfaces = new ArrayList<>();
    interfaces.add(interfaceType.getInternalName());
    List<Type> bridges = new ArrayList<>();
    if (call.bsm.getName().equals("altMetafactory")) {
      readOptions(arguments, interfaces, bridges);
    }
    node.interfaces = interfaces;
    Type[] captured = factory.getArgumentTypes();
    for (int i = 0; i < captured.length; i++) {
      node.fields.add(
          new FieldNode(
              Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL,
              "captured" + i,
              captured[i].getDescriptor(),
              null,
              null));
    }
    Type erased = (Type) arguments[0];
    Handle target = (Handle) arguments[1];
    Type actual = (Type) arguments[2];
    node.methods.add(constructor(node.name, captured));
    node.methods.add(method(node.name, call.name, erased, captured, target, actual));
    for (Type bridge : bridges) {
      if (!bridge.equals(erased)) {
        node.methods.add(method(node.name, call.name, bridge, captured, target, actual));
      }
    }
    MethodNode maker = captured.length == 0 ? single(node) : maker(node.name, factory);
    node.methods.add(maker);
    ClassModel made = world.define(node);
    MethodModel result = made.declared(maker.name + maker.desc);
    if (result == null) {
      throw new IllegalStateException(node.name + " has no maker");
    }
    return result;
  }

  private static void readOptions(Object[] arguments, List<String> interfaces, List<Type> bridges) {
    int flags = (Integer) arguments[3];
    int next = 4;
    if ((flags & SERIALIZABLE) != 0) {
      interfaces.add("java/io/Serializable");
    }
    if ((flags & MARKERS) != 0) {
      int count = (Integer) arguments[next++];
      for (int i = 0; i < count; i++) {
        String marker = ((Type) arguments[next++]).getInternalName();
        if (!interfaces.contains(marker)) {
          interfaces.add(marker);
        }
      }
    }
    if ((flags & BRIDGES) != 0) {
      int count = (Integer) arguments[next++];
      for (int i = 0; i < count; i++) {
        bridges.add((Type) arguments[next++]);
      }
    }
  }

  private static MethodNode constructor(String owner, Type[] captured) {
    MethodNode method =
        new MethodNode(0, "<init>", Type.getMethodDescriptor(Type.VOID_TYPE, captured), null, null);
    method.instructions.add(new VarInsnNode(Opcodes.ALOAD, 0));
    method.instructions.add(
        new MethodInsnNode(Opcodes.INVOKESPECIAL, "java/lang/Object", "<init>", "()V", false));
    int local = 1;
    for (int i = 0; i < captured.length; i++) {
      method.instructions.add(new VarInsnNode(Opcodes.ALOAD, 0));
      method.instructions.add(new VarInsnNode(captured[i].getOpcode(Opcodes.ILOAD), local));
      method.instructions.add(field(Opcodes.PUTFIELD, owner, i, captured[i]));
      local += captured[i].getSize();
    }
    method.instructions.add(new InsnNode(Opcodes.RETURN));
    method.maxLocals = local;
    method.maxStack = 3;
    return method;
  }

  private static FieldInsnNode field(int opcode, String owner, int number, Type type) {
    return new FieldInsnNode(opcode, owner, "captured" + number, type.getDescriptor());
  }

  private static MethodNode maker(String owner, Type factory) {
    MethodNode method = staticMethod(factory.getDescriptor());
    method.instructions.add(new TypeInsnNode(Opcodes.NEW, owner));
    method.instructions.add(new InsnNode(Opcodes.DUP));
    Type[] captured = factory.getArgumentTypes();
    int local = 0;
    for (Type type : captured) {
      method.instructions.add(new VarInsnNode(type.getOpcode(Opcodes.ILOAD), local));
      local += type.getSize();
    }
    String descriptor = Type.getMethodDescriptor(Type.VOID_TYPE, captured);
    method.instructions.add(
        new MethodInsnNode(Opcodes.INVOKESPECIAL, owner, "<init>", descriptor, false));
    method.instructions.add(new InsnNode(Opcodes.ARETURN));
    method.maxLocals = local;
    method.maxStack = local + 2;
    return method;
  }

  private static MethodNode staticMethod(String descriptor) {
    return new MethodNode(
        Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC,
        DynamicCalls.PREFIX + "make",
        descriptor,
        null,
        null);
  }

  /** A maker that keeps its one object. */
  private static MethodNode single(ClassNode owner) {
    String self = "L" + owner.name + ";";
    owner.fields.add(
        new FieldNode(Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC, "only", self, null, null));
    MethodNode method = staticMethod("()" + self);
    LabelNode there = new LabelNode();
    method.instructions.add(new FieldInsnNode(Opcodes.GETSTATIC, owner.name, "only", self));
    method.instructions.add(new JumpInsnNode(Opcodes.IFNONNULL, there));
    method.instructions.add(new TypeInsnNode(Opcodes.NEW, owner.name));
    method.instructions.add(new InsnNode(Opcodes.DUP));
    method.instructions.add(
        new MethodInsnNode(Opcodes.INVOKESPECIAL, owner.name, "<init>", "()V", false));
    method.instructions.add(new FieldInsnNode(Opcodes.PUTSTATIC, owner.name, "only", self));
    method.instructions.add(there);
    method.instructions.add(new FieldInsnNode(Opcodes.GETSTATIC, owner.name, "only", self));
    method.instructions.add(new InsnNode(Opcodes.ARETURN));
    method.maxStack = 2;
    return method;
  }

  /** The interface's method: captured values, then the arguments, to the implementation. */
  private static MethodNode method(
      String owner, String name, Type erased, Type[] captured, Handle target, Type actual) {
    MethodNode method =
        new MethodNode(Opcodes.ACC_PUBLIC, name, erased.getDescriptor(), null, null);
    boolean creates = target.getTag() == Opcodes.H_NEWINVOKESPECIAL;
    if (creates) {
      method.instructions.add(new TypeInsnNode(Opcodes.NEW, target.getOwner()));
      method.instructions.add(new InsnNode(Opcodes.DUP));
    }
    List<Type> expected = new ArrayList<>();
    if (target.getTag() != Opcodes.H_INVOKESTATIC && !creates) {
      expected.add(Type.getObjectType(target.getOwner()));
    }
    expected.addAll(List.of(Type.getArgumentTypes(target.getDesc())));
    int place = 0;
    for (int i = 0; i < captured.length; i++) {
      method.instructions.add(new VarInsnNode(Opcodes.ALOAD, 0));
      method.instructions.add(field(Opcodes.GETFIELD, owner, i, captured[i]));
      place++;
    }
    int local = 1;
    Type[] arguments = erased.getArgumentTypes();
    Type[] precise = actual.getArgumentTypes();
    for (int i = 0; i < arguments.length; i++) {
      method.instructions.add(new VarInsnNode(arguments[i].getOpcode(Opcodes.ILOAD), local));
      local += arguments[i].getSize();
      Conversion.convert(method, arguments[i], precise[i]);
      Conversion.convert(method, precise[i], expected.get(place++));
    }
    method.instructions.add(
        new MethodInsnNode(
            opcode(target),
            target.getOwner(),
            target.getName(),
            target.getDesc(),
            target.isInterface()));
    Type result = creates ? Type.getObjectType(target.getOwner()) : resultOf(target);
    finish(method, result, actual.getReturnType(), erased.getReturnType());
    method.maxLocals = local;
    method.maxStack = DynamicCalls.slots(captured) + local + 4;
    return method;
  }

  private static Type resultOf(Handle target) {
    return Type.getReturnType(target.getDesc());
  }

  private static void finish(MethodNode method, Type result, Type precise, Type erased) {
    if (erased.getSort() == Type.VOID) {
      if (result.getSort() != Type.VOID) {
        method.instructions.add(new InsnNode(result.getSize() == 2 ? Opcodes.POP2 : Opcodes.POP));
      }
      method.instructions.add(new InsnNode(Opcodes.RETURN));
      return;
    }
    Conversion.convert(method, result, precise);
    if (precise.getSort() < Type.ARRAY || erased.getSort() < Type.ARRAY) {
      Conversion.convert(method, precise, erased);
    }
    method.instructions.add(new InsnNode(erased.getOpcode(Opcodes.IRETURN)));
  }

  private static int opcode(Handle target) {
    return switch (target.getTag()) {
      case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
      case Opcodes.H_INVOKESPECIAL, Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
      case Opcodes.H_INVOKEINTERFACE -> Opcodes.INVOKEINTERFACE;
      default -> Opcodes.INVOKEVIRTUAL;
    };
  }
}
