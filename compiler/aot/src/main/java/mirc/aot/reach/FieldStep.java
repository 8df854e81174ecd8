package mirc.aot.reach;

import mirc.aot.classes.ClassModel;
import mirc.aot.classes.FieldModel;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.FieldInsnNode;

/** Field access. */
final class FieldStep {
  private FieldStep() {}

  static boolean field(Interpreter.Run run, FieldInsnNode instruction) {
    Reach reach = run.reach;
    int opcode = instruction.getOpcode();
    boolean stores = opcode == Opcodes.PUTFIELD || opcode == Opcodes.PUTSTATIC;
    Value stored = stores ? run.frame.pop() : Value.NULL;
    ClassModel type = run.type(instruction.owner);
    FieldModel field =
        type == null ? null : reach.resolution().field(type, instruction.name, instruction.desc);
    if (field == null) {
      if (type != null) {
        run.missing(Missing.Kind.FIELD, type.javaName() + "." + instruction.name);
      }
      return false;
    }
    String fault = Compatibility.fault(instruction, field);
    if (fault != null) {
      run.missing(Missing.Kind.INCOMPATIBLE, fault);
      return false;
    }
    if (field.isStatic()) {
      reach.initialize(field.owner(), run.origin("uses " + field));
    } else {
      Value holder = reach.settle(run.frame.pop().narrow(field.owner()), run.facts);
      if (holder.isNull() || holder.isEmpty()) {
        return false;
      }
    }
    FieldFacts facts = reach.field(field);
    if (stores) {
      if (!Constants.isAssertionFlag(field)) {
        facts.write(reach.narrow(stored, field.type()), reach.object());
      }
      return true;
    }
    Value value =
        Constants.isAssertionFlag(field)
            ? Value.of(reach.assertions(field.owner()) ? 0 : 1)
            : facts.read(run.facts);
    if (value == null) {
      return false;
    }
    run.frame.push(value);
    return true;
  }
}
