package mirc.aot.verify;

import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.BasicValue;
import org.objectweb.asm.tree.analysis.Frame;
import org.objectweb.asm.tree.analysis.Interpreter;

/** A frame that knows which objects have been given to their constructors. */
final class TypeFrame extends Frame<BasicValue> {
  private final Types types;
  private boolean begun;

  TypeFrame(int locals, int stack, Types types) {
    super(locals, stack);
    this.types = types;
    begun = !types.isConstructor();
  }

  TypeFrame(TypeFrame other) {
    super(other);
    types = other.types;
    begun = other.begun;
  }

  @Override
  public Frame<BasicValue> init(Frame<? extends BasicValue> frame) {
    super.init(frame);
    begun = ((TypeFrame) frame).begun;
    return this;
  }

  @Override
  public void execute(AbstractInsnNode instruction, Interpreter<BasicValue> interpreter)
      throws AnalyzerException {
    if (instruction.getOpcode() == Opcodes.RETURN && !begun) {
      throw new AnalyzerException(instruction, "no constructor of the superclass was called");
    }
    BasicValue made = null;
    if (instruction instanceof MethodInsnNode call && call.name.equals("<init>")) {
      int receiver = getStackSize() - 1 - Type.getArgumentCount(call.desc);
      made = receiver < 0 ? null : getStack(receiver);
    }
    super.execute(instruction, interpreter);
    if (made instanceof Uninitialized object) {
      initialize(object);
    }
  }

  private void initialize(Uninitialized object) {
    BasicValue value = types.newValue(object.getType());
    begun |= object.isThis();
    for (int i = 0; i < getLocals(); i++) {
      if (object.equals(getLocal(i))) {
        setLocal(i, value);
      }
    }
    for (int i = 0; i < getStackSize(); i++) {
      if (object.equals(getStack(i))) {
        setStack(i, value);
      }
    }
  }

  @Override
  public boolean merge(Frame<? extends BasicValue> frame, Interpreter<BasicValue> interpreter)
      throws AnalyzerException {
    boolean changed = super.merge(frame, interpreter);
    if (begun && !((TypeFrame) frame).begun) {
      begun = false;
      changed = true;
    }
    return changed;
  }
}
