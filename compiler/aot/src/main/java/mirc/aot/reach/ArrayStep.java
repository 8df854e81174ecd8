package mirc.aot.reach;

import java.util.List;
import mirc.aot.classes.ClassModel;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.MultiANewArrayInsnNode;

/** Arrays. Elements are not tracked: a reference that is read is anything of the element type. */
final class ArrayStep {
  private ArrayStep() {}

  static boolean load(Interpreter.Run run, int opcode) {
    run.frame.pop();
    Value array = run.reach.settle(run.frame.pop(), run.facts);
    if (array.isNull() || array.isEmpty()) {
      return false;
    }
    run.frame.push(
        switch (opcode) {
          case Opcodes.LALOAD -> Value.LONG;
          case Opcodes.FALOAD -> Value.FLOAT;
          case Opcodes.DALOAD -> Value.DOUBLE;
          case Opcodes.AALOAD -> element(run, array);
          default -> Value.INT;
        });
    return true;
  }

  private static Value element(Interpreter.Run run, Value array) {
    List<ClassModel> exact = array.exact();
    if (exact == null) {
      ClassModel bound = array.bound();
      ClassModel element = bound == null ? null : bound.element();
      return Value.any(element == null ? run.reach.object() : element);
    }
    Value joined = Value.NULL;
    for (ClassModel type : exact) {
      ClassModel element = type.element();
      if (element != null && !element.isPrimitive()) {
        joined = joined.join(Value.any(element), run.reach.object());
      }
    }
    return joined;
  }

  static boolean store(Interpreter.Run run) {
    run.frame.pop();
    run.frame.pop();
    return exists(run, run.frame.pop());
  }

  static boolean length(Interpreter.Run run) {
    boolean exists = exists(run, run.frame.pop());
    run.frame.push(Value.INT);
    return exists;
  }

  private static boolean exists(Interpreter.Run run, Value array) {
    Value settled = run.reach.settle(array, run.facts);
    return !settled.isNull() && !settled.isEmpty();
  }

  static boolean create(Interpreter.Run run, int code) {
    String element =
        switch (code) {
          case Opcodes.T_BOOLEAN -> "Z";
          case Opcodes.T_CHAR -> "C";
          case Opcodes.T_FLOAT -> "F";
          case Opcodes.T_DOUBLE -> "D";
          case Opcodes.T_BYTE -> "B";
          case Opcodes.T_SHORT -> "S";
          case Opcodes.T_INT -> "I";
          default -> "J";
        };
    return create(run, run.reach.world().require("[" + element));
  }

  static boolean create(Interpreter.Run run, @Nullable ClassModel array) {
    run.frame.pop();
    if (array == null) {
      return false;
    }
    run.reach.instantiate(array, run.origin("makes an array"));
    run.frame.push(Value.exactly(array));
    return true;
  }

  static boolean multi(Interpreter.Run run, MultiANewArrayInsnNode instruction) {
    for (int i = 0; i < instruction.dims; i++) {
      run.frame.pop();
    }
    ClassModel array = run.type(instruction.desc);
    if (array == null) {
      return false;
    }
    ClassModel level = array;
    for (int i = 0; i < instruction.dims; i++) {
      run.reach.instantiate(level, run.origin("makes an array"));
      level = level.requireElement();
    }
    run.frame.push(Value.exactly(array));
    return true;
  }
}
