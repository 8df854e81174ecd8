package mirc.aot.verify;

import java.util.ArrayList;
import java.util.List;
import mirc.aot.classes.ClassModel;
import mirc.aot.classes.MethodModel;
import mirc.aot.classes.World;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.BasicValue;
import org.objectweb.asm.tree.analysis.SimpleVerifier;

/** The rules for values, over the classes of a world. */
final class Types extends SimpleVerifier {
  private static final Type NULL_TYPE = Type.getObjectType("null");

  private final World world;
  private final ClassModel owner;
  private boolean constructor;

  Types(World world, ClassModel owner) {
    super(ASM9, Type.getObjectType(owner.name()), null, null, owner.isInterface());
    this.world = world;
    this.owner = owner;
  }

  /** The method that is checked next. */
  void enter(MethodModel method) {
    constructor = method.isConstructor() && !owner.name().equals("java/lang/Object");
  }

  boolean isConstructor() {
    return constructor;
  }

  @Override
  public BasicValue newParameterValue(boolean isInstance, int local, Type type) {
    if (isInstance && local == 0 && constructor) {
      return new Uninitialized(type, null);
    }
    return super.newParameterValue(isInstance, local, type);
  }

  @Override
  public BasicValue newOperation(AbstractInsnNode instruction) throws AnalyzerException {
    if (instruction.getOpcode() == Opcodes.NEW) {
      return new Uninitialized(Type.getObjectType(((TypeInsnNode) instruction).desc), instruction);
    }
    return super.newOperation(instruction);
  }

  @Override
  public BasicValue unaryOperation(AbstractInsnNode instruction, BasicValue value)
      throws AnalyzerException {
    int opcode = instruction.getOpcode();
    boolean tests = opcode == Opcodes.CHECKCAST || opcode == Opcodes.INSTANCEOF;
    if (tests && value instanceof Uninitialized) {
      throw new AnalyzerException(instruction, "an object is used before its constructor");
    }
    if (opcode == Opcodes.ATHROW
        && !isSubTypeOf(value, newValue(Type.getObjectType("java/lang/Throwable")))) {
      throw new AnalyzerException(instruction, "a throwable is expected, and " + value + " found");
    }
    return super.unaryOperation(instruction, value);
  }

  @Override
  public BasicValue binaryOperation(
      AbstractInsnNode instruction, BasicValue first, BasicValue second) throws AnalyzerException {
    boolean own =
        instruction.getOpcode() == Opcodes.PUTFIELD
            && first instanceof Uninitialized object
            && object.isThis()
            && ((FieldInsnNode) instruction).owner.equals(owner.name());
    return super.binaryOperation(instruction, own ? newValue(first.getType()) : first, second);
  }

  @Override
  public BasicValue naryOperation(AbstractInsnNode instruction, List<? extends BasicValue> values)
      throws AnalyzerException {
    if (instruction.getOpcode() != Opcodes.INVOKESPECIAL) {
      return super.naryOperation(instruction, values);
    }
    MethodInsnNode call = (MethodInsnNode) instruction;
    if (!call.name.equals("<init>")) {
      boolean own = isSubTypeOf(values.get(0), newValue(Type.getObjectType(owner.name())));
      if (!own && !world.isMade(owner)) {
        throw new AnalyzerException(instruction, "the receiver is not of this class");
      }
      return super.naryOperation(instruction, values);
    }
    if (!(values.get(0) instanceof Uninitialized object)) {
      throw new AnalyzerException(instruction, "the object has had its constructor called");
    }
    ClassModel parent = owner.superclass();
    boolean fits =
        call.owner.equals(object.getType().getInternalName())
            || (object.isThis() && parent != null && call.owner.equals(parent.name()));
    if (!fits) {
      throw new AnalyzerException(
          instruction,
          "the constructor is of `" + call.owner + "`, and the object is an " + object);
    }
    List<BasicValue> initialized = new ArrayList<>(values);
    initialized.set(0, newValue(Type.getObjectType(call.owner)));
    return super.naryOperation(instruction, initialized);
  }

  @Override
  public BasicValue merge(BasicValue first, BasicValue second) {
    if (first instanceof Uninitialized || second instanceof Uninitialized) {
      return first.equals(second) && second.equals(first) ? first : BasicValue.UNINITIALIZED_VALUE;
    }
    return super.merge(first, second);
  }

  @Override
  protected boolean isSubTypeOf(BasicValue value, BasicValue expected) {
    Type from = value.getType();
    Type to = expected.getType();
    if (value instanceof Uninitialized || from == null || to == null) {
      return false;
    }
    if (from.equals(to)) {
      return true;
    }
    return to.getSort() >= Type.ARRAY
        && from.getSort() >= Type.ARRAY
        && (from.equals(NULL_TYPE) || isAssignableFrom(to, from));
  }

  @Override
  protected boolean isInterface(Type type) {
    ClassModel model = world.byDescriptor(type);
    return model != null && model.isInterface();
  }

  @Override
  protected Type getSuperClass(Type type) {
    ClassModel model = world.byDescriptor(type);
    ClassModel parent = model == null ? null : model.superclass();
    return Type.getObjectType(parent == null ? "java/lang/Object" : parent.name());
  }

  /** Interfaces take every object: whether it implements them is asked when they are called. */
  @Override
  protected boolean isAssignableFrom(Type type, Type other) {
    if (type.equals(other)) {
      return true;
    }
    if (type.getSort() == Type.ARRAY && other.getSort() == Type.ARRAY) {
      Type to = Type.getType(type.getDescriptor().substring(1));
      Type from = Type.getType(other.getDescriptor().substring(1));
      boolean references = to.getSort() >= Type.ARRAY && from.getSort() >= Type.ARRAY;
      return to.equals(from) || (references && isAssignableFrom(to, from));
    }
    ClassModel to = world.byDescriptor(type);
    ClassModel from = world.byDescriptor(other);
    return to == null || from == null || to.isInterface() || from.isSubtypeOf(to);
  }
}
