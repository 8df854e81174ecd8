package mirc.aot.translate;

import static org.objectweb.asm.Opcodes.*;

import mirc.aot.classes.ClassModel;
import mirc.aot.reach.Value;
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

/** Sends each instruction to the class that writes its family. */
final class Instructions {
  private Instructions() {}

  static void translate(Body body, AbstractInsnNode instruction) {
    switch (instruction.getType()) {
      case AbstractInsnNode.INSN -> plain(body, instruction.getOpcode());
      case AbstractInsnNode.INT_INSN -> integer(body, (IntInsnNode) instruction);
      case AbstractInsnNode.VAR_INSN -> variable(body, (VarInsnNode) instruction);
      case AbstractInsnNode.TYPE_INSN -> ObjectCode.type(body, (TypeInsnNode) instruction);
      case AbstractInsnNode.FIELD_INSN -> FieldCode.field(body, (FieldInsnNode) instruction);
      case AbstractInsnNode.METHOD_INSN -> CallCode.call(body, (MethodInsnNode) instruction);
      case AbstractInsnNode.JUMP_INSN -> BranchCode.jump(body, (JumpInsnNode) instruction);
      case AbstractInsnNode.LDC_INSN -> constant(body, ((LdcInsnNode) instruction).cst);
      case AbstractInsnNode.IINC_INSN -> {
        IincInsnNode increment = (IincInsnNode) instruction;
        String local = body.local(increment.var, Value.Sort.INT);
        body.line(local, " = ", local, " + ", NumberCode.literal(increment.incr), ";");
      }
      case AbstractInsnNode.TABLESWITCH_INSN ->
          BranchCode.table(body, (TableSwitchInsnNode) instruction);
      case AbstractInsnNode.LOOKUPSWITCH_INSN ->
          BranchCode.lookup(body, (LookupSwitchInsnNode) instruction);
      case AbstractInsnNode.MULTIANEWARRAY_INSN ->
          ArrayCode.multi(body, (MultiANewArrayInsnNode) instruction);
      case AbstractInsnNode.INVOKE_DYNAMIC_INSN ->
          body.unsupported("invokedynamic in " + body.method());
      default -> throw new IllegalStateException("instruction " + instruction.getOpcode());
    }
  }

  private static void plain(Body body, int opcode) {
    if (opcode <= DCONST_1) {
      smallConstant(body, opcode);
    } else if (opcode >= IALOAD && opcode <= SALOAD) {
      ArrayCode.load(body, opcode);
    } else if (opcode >= IASTORE && opcode <= SASTORE) {
      ArrayCode.store(body, opcode);
    } else if (opcode >= POP && opcode <= SWAP) {
      StackCode.move(body, opcode);
    } else if (opcode >= IADD && opcode <= DCMPG) {
      NumberCode.compute(body, opcode);
    } else if (opcode >= IRETURN && opcode <= RETURN) {
      BranchCode.leave(body, opcode);
    } else if (opcode == ARRAYLENGTH) {
      ArrayCode.length(body);
    } else if (opcode == ATHROW) {
      body.checkNull(0);
      body.line("mrt_throw(", body.top(0), ");");
      body.line(body.fail());
    } else if (opcode == MONITORENTER) {
      body.checkNull(0);
      body.line("mrt_monitor_enter(", body.top(0), ");");
      body.checkPending();
    } else {
      body.line("mrt_monitor_exit(", body.top(0), ");");
      body.checkPending();
    }
  }

  private static void smallConstant(Body body, int opcode) {
    if (opcode == NOP) {
      return;
    } else if (opcode == ACONST_NULL) {
      body.line(body.result(0, Value.Sort.REFERENCE), " = NULL;");
    } else if (opcode <= ICONST_5) {
      constant(body, opcode - ICONST_0);
    } else if (opcode <= LCONST_1) {
      constant(body, (long) (opcode - LCONST_0));
    } else if (opcode <= FCONST_2) {
      constant(body, (float) (opcode - FCONST_0));
    } else {
      constant(body, (double) (opcode - DCONST_0));
    }
  }

  private static void integer(Body body, IntInsnNode instruction) {
    if (instruction.getOpcode() == NEWARRAY) {
      ArrayCode.create(body, instruction.operand);
    } else {
      constant(body, instruction.operand);
    }
  }

  private static void variable(Body body, VarInsnNode instruction) {
    if (instruction.getOpcode() <= ALOAD) {
      Value.Sort sort = body.frame().local(instruction.var).sort();
      body.line(body.result(0, sort), " = ", body.local(instruction.var, sort), ";");
    } else {
      Value.Sort sort = body.frame().peek(0).sort();
      body.line(body.local(instruction.var, sort), " = ", body.top(0), ";");
    }
  }

  private static void constant(Body body, Object constant) {
    if (constant instanceof Integer value) {
      body.line(body.result(0, Value.Sort.INT), " = ", NumberCode.literal(value), ";");
    } else if (constant instanceof Long value) {
      body.line(body.result(0, Value.Sort.LONG), " = ", NumberCode.literal(value), ";");
    } else if (constant instanceof Float value) {
      String bits = Integer.toHexString(Float.floatToRawIntBits(value));
      body.line(body.result(0, Value.Sort.FLOAT), " = mrt_float(0x", bits, "u);");
    } else if (constant instanceof Double value) {
      String bits = Long.toHexString(Double.doubleToRawLongBits(value));
      body.line(body.result(0, Value.Sort.DOUBLE), " = mrt_double(0x", bits, "u);");
    } else if (constant instanceof String text) {
      String literal = body.unit().literal(text);
      body.line(body.result(0, Value.Sort.REFERENCE), " = ", literal, ";");
    } else if (constant instanceof Type type && type.getSort() != Type.METHOD) {
      ClassModel literal = body.program().reach().world().byDescriptor(type);
      if (literal == null) {
        body.unsupported(type.getClassName());
      } else {
        String mirror = body.unit().mirror(literal);
        body.line(body.result(0, Value.Sort.REFERENCE), " = ", mirror, ";");
      }
    } else {
      body.unsupported("a dynamic constant in " + body.method());
    }
  }
}
