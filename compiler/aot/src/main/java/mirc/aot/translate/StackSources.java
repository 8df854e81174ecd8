package mirc.aot.translate;

import java.util.Iterator;
import mirc.aot.reach.MethodCode;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.analysis.Analyzer;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.Frame;
import org.objectweb.asm.tree.analysis.SourceInterpreter;
import org.objectweb.asm.tree.analysis.SourceValue;

/**
 * For each stack value of a method the instruction that made it; copies count for the original.
 * Every instruction of the class file counts, also one that the program never runs: HotSpot, whose
 * messages name these makers, looks at the class file alone.
 */
final class StackSources {
  /** More than one instruction, or none. */
  static final int UNKNOWN = -1;

  private final MethodCode code;
  private final Frame<SourceValue>[] frames;

  StackSources(MethodCode code) {
    this.code = code;
    try {
      frames =
          new Analyzer<>(new Sources()).analyze(code.method().owner().name(), code.method().node());
    } catch (AnalyzerException e) {
      throw new IllegalStateException("the code of " + code.method() + " is not well-formed", e);
    }
  }

  /** The maker of a stack value before an instruction, counted from the top. */
  int of(int user, int fromTop) {
    Frame<SourceValue> frame = frames[user];
    int place = frame == null ? -1 : frame.getStackSize() - 1 - fromTop;
    if (place < 0) {
      return UNKNOWN;
    }
    Iterator<AbstractInsnNode> makers = frame.getStack(place).insns.iterator();
    if (!makers.hasNext()) {
      return UNKNOWN;
    }
    AbstractInsnNode maker = makers.next();
    return makers.hasNext() ? UNKNOWN : code.number(maker);
  }

  /** A cast, and a copy of a stack value, are no makers. */
  private static final class Sources extends SourceInterpreter {
    Sources() {
      super(Opcodes.ASM9);
    }

    @Override
    public SourceValue copyOperation(AbstractInsnNode instruction, SourceValue value) {
      return instruction.getOpcode() <= Opcodes.ALOAD
          ? super.copyOperation(instruction, value)
          : value;
    }

    @Override
    public SourceValue unaryOperation(AbstractInsnNode instruction, SourceValue value) {
      return instruction.getOpcode() == Opcodes.CHECKCAST
          ? value
          : super.unaryOperation(instruction, value);
    }
  }
}
