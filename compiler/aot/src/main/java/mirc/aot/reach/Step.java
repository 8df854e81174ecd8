package mirc.aot.reach;

import mirc.aot.classes.ClassModel;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.IincInsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MultiANewArrayInsnNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/** Sends each instruction to its family. Every step returns whether control goes on behind it. */
final class Step {
  private Step() {}

  static boolean step(Interpreter.Run run, AbstractInsnNode instruction) {
    return switch (instruction.getType()) {
      case AbstractInsnNode.INSN -> plain(run, instruction.getOpcode());
      case AbstractInsnNode.INT_INSN -> integer(run, (IntInsnNode) instruction);
      case AbstractInsnNode.VAR_INSN -> variable(run, (VarInsnNode) instruction);
      case AbstractInsnNode.TYPE_INSN -> ObjectStep.type(run, (TypeInsnNode) instruction);
      case AbstractInsnNode.FIELD_INSN -> FieldStep.field(run, (FieldInsnNode) instruction);
      case AbstractInsnNode.METHOD_INSN -> CallStep.call(run, (MethodInsnNode) instruction);
      case AbstractInsnNode.INVOKE_DYNAMIC_INSN -> {
        run.missing(Missing.Kind.DYNAMIC_CALL, run.method().toString());
        yield false;
      }
      case AbstractInsnNode.JUMP_INSN -> BranchStep.jump(run, (JumpInsnNode) instruction);
      case AbstractInsnNode.LDC_INSN -> constant(run, (LdcInsnNode) instruction);
      case AbstractInsnNode.IINC_INSN -> increment(run, (IincInsnNode) instruction);
      case AbstractInsnNode.TABLESWITCH_INSN ->
          BranchStep.table(run, (TableSwitchInsnNode) instruction);
      case AbstractInsnNode.LOOKUPSWITCH_INSN ->
          BranchStep.lookup(run, (LookupSwitchInsnNode) instruction);
      case AbstractInsnNode.MULTIANEWARRAY_INSN ->
          ArrayStep.multi(run, (MultiANewArrayInsnNode) instruction);
      default -> throw new IllegalStateException("instruction " + instruction.getOpcode());
    };
  }

  private static boolean plain(Interpreter.Run run, int opcode) {
    if (opcode <= Opcodes.DCONST_1) {
      StackStep.constant(run.frame, opcode);
      return true;
    } else if (opcode >= Opcodes.IALOAD && opcode <= Opcodes.SALOAD) {
      return ArrayStep.load(run, opcode);
    } else if (opcode >= Opcodes.IASTORE && opcode <= Opcodes.SASTORE) {
      return ArrayStep.store(run);
    } else if (opcode >= Opcodes.POP && opcode <= Opcodes.SWAP) {
      StackStep.move(run.frame, opcode);
      return true;
    } else if (opcode >= Opcodes.IADD && opcode <= Opcodes.DCMPG) {
      return NumberStep.compute(run.frame, opcode);
    } else if (opcode >= Opcodes.IRETURN && opcode <= Opcodes.RETURN) {
      return BranchStep.leave(run, opcode);
    }
    return switch (opcode) {
      case Opcodes.ARRAYLENGTH -> ArrayStep.length(run);
      case Opcodes.ATHROW -> {
        run.frame.pop();
        yield false;
      }
      case Opcodes.MONITORENTER, Opcodes.MONITOREXIT -> {
        Value locked = run.reach.settle(run.frame.pop(), run.facts);
        yield !locked.isNull() && !locked.isEmpty();
      }
      default -> throw new IllegalStateException("instruction " + opcode);
    };
  }

  private static boolean integer(Interpreter.Run run, IntInsnNode instruction) {
    if (instruction.getOpcode() == Opcodes.NEWARRAY) {
      return ArrayStep.create(run, instruction.operand);
    }
    run.frame.push(Value.of(instruction.operand));
    return true;
  }

  private static boolean variable(Interpreter.Run run, VarInsnNode instruction) {
    int opcode = instruction.getOpcode();
    if (opcode <= Opcodes.ALOAD) {
      run.frame.push(run.frame.local(instruction.var));
    } else if (opcode <= Opcodes.ASTORE) {
      run.store(instruction.var, run.frame.pop());
    } else {
      throw new IllegalStateException("subroutines are gone when methods are analysed");
    }
    return true;
  }

  private static boolean increment(Interpreter.Run run, IincInsnNode instruction) {
    Integer old = run.frame.local(instruction.var).asInt();
    run.store(instruction.var, old == null ? Value.INT : Value.of(old + instruction.incr));
    return true;
  }

  private static boolean constant(Interpreter.Run run, LdcInsnNode instruction) {
    Object constant = instruction.cst;
    if (constant instanceof Integer value) {
      run.frame.push(Value.of(value));
    } else if (constant instanceof Long value) {
      run.frame.push(Value.of(value));
    } else if (constant instanceof Float) {
      run.frame.push(Value.FLOAT);
    } else if (constant instanceof Double) {
      run.frame.push(Value.DOUBLE);
    } else if (constant instanceof String text) {
      ClassModel string = run.reach.world().require("java/lang/String");
      run.reach.instantiate(string, run.origin("has a string literal"));
      run.reach.instantiate(run.reach.world().require("[B"), run.origin("has a string literal"));
      run.frame.push(Value.constant(string, text));
    } else if (constant instanceof Type type && type.getSort() != Type.METHOD) {
      ClassModel literal =
          run.type(type.getSort() == Type.ARRAY ? type.getDescriptor() : type.getInternalName());
      if (literal == null) {
        return false;
      }
      run.frame.push(classLiteral(run, literal));
    } else {
      run.missing(Missing.Kind.DYNAMIC_CALL, run.method().toString());
      return false;
    }
    return true;
  }

  static Value classLiteral(Interpreter.Run run, ClassModel literal) {
    ClassModel mirror = run.reach.world().require("java/lang/Class");
    run.reach.instantiate(mirror, run.origin("has a class literal"));
    run.reach.noticeEnum(literal);
    run.reach.noticeArray(literal);
    run.reach.reflected().literal(literal, run.method());
    return Value.constant(mirror, literal);
  }
}
