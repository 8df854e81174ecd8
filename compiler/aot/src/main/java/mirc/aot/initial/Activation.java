package mirc.aot.initial;

import static org.objectweb.asm.Opcodes.*;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import mirc.aot.classes.ClassModel;
import mirc.aot.classes.MethodModel;
import mirc.aot.numbers.Arithmetic;
import mirc.aot.reach.MethodCode;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.IincInsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/** One call of a method: its locals and its stack, where a long or double takes one place. */
final class Activation {
  private static final String ARRAYS = "ZCFDBSIJ"; // by newarray's operand, from 4

  private final Machine machine;
  private final MethodCode code;
  private final @Nullable Object[] locals;
  private final List<@Nullable Object> stack = new ArrayList<>();

  Activation(Machine machine, MethodCode code, @Nullable Object[] arguments) {
    this.machine = machine;
    this.code = code;
    MethodModel method = code.method();
    locals = new Object[Math.max(method.node().maxLocals, 2 * arguments.length + 1)];
    int local = 0;
    for (Object argument : arguments) {
      locals[local] = argument;
      local += isWide(argument) ? 2 : 1;
    }
  }

  private static boolean isWide(@Nullable Object value) {
    return value instanceof Long || value instanceof Double || value instanceof FieldOffset;
  }

  /** Runs to a return instruction. */
  @Nullable Object run() {
    int at = 0;
    while (true) {
      machine.step();
      AbstractInsnNode instruction = code.at(at);
      int opcode = instruction.getOpcode();
      if (opcode == RETURN) {
        return null;
      } else if (opcode >= IRETURN && opcode <= ARETURN) {
        return cut(code.method().result(), pop());
      }
      int next = opcode < 0 ? -1 : next(instruction, opcode);
      at = next >= 0 ? next : at + 1;
    }
  }

  private static @Nullable Object cut(Type type, @Nullable Object value) {
    if (!(value instanceof Integer number)) {
      return value;
    }
    return switch (type.getSort()) {
      case Type.BOOLEAN -> number & 1;
      case Type.BYTE -> (int) (byte) number.intValue();
      case Type.CHAR -> (int) (char) number.intValue();
      case Type.SHORT -> (int) (short) number.intValue();
      default -> value;
    };
  }

  /** Runs an instruction; the number of the one that it jumps to, or -1. */
  private int next(AbstractInsnNode instruction, int opcode) {
    if (instruction instanceof JumpInsnNode jump) {
      return opcode == GOTO || holds(opcode) ? code.place(jump.label) : -1;
    } else if (instruction instanceof TableSwitchInsnNode table) {
      int value = popInt();
      boolean inside = value >= table.min && value <= table.max;
      return code.place(inside ? table.labels.get(value - table.min) : table.dflt);
    } else if (instruction instanceof LookupSwitchInsnNode lookup) {
      int place = lookup.keys.indexOf(popInt());
      return code.place(place < 0 ? lookup.dflt : lookup.labels.get(place));
    } else if (instruction instanceof VarInsnNode variable) {
      if (opcode <= ALOAD) {
        push(locals[variable.var]);
      } else {
        locals[variable.var] = pop();
      }
    } else if (instruction instanceof IincInsnNode increment) {
      locals[increment.var] = number(locals[increment.var]) + increment.incr;
    } else if (instruction instanceof LdcInsnNode constant) {
      push(machine.constant(constant.cst));
    } else if (instruction instanceof IntInsnNode number) {
      integer(number);
    } else if (instruction instanceof FieldInsnNode access) {
      access(access);
    } else if (instruction instanceof MethodInsnNode call) {
      call(call);
    } else if (instruction instanceof TypeInsnNode typed) {
      typed(typed);
    } else {
      plain(opcode);
    }
    return -1;
  }

  private boolean holds(int opcode) {
    if (opcode == IFNULL || opcode == IFNONNULL) {
      return (pop() == null) == (opcode == IFNULL);
    } else if (opcode == IF_ACMPEQ || opcode == IF_ACMPNE) {
      // Of strings only literals are at hand, and equal ones are the same.
      Object right = pop();
      Object left = pop();
      boolean same = left instanceof String ? left.equals(right) : left == right;
      return same == (opcode == IF_ACMPEQ);
    }
    int right = opcode >= IF_ICMPEQ ? popInt() : 0;
    int left = popInt();
    return switch (opcode) {
      case IFEQ, IF_ICMPEQ -> left == right;
      case IFNE, IF_ICMPNE -> left != right;
      case IFLT, IF_ICMPLT -> left < right;
      case IFGE, IF_ICMPGE -> left >= right;
      case IFGT, IF_ICMPGT -> left > right;
      case IFLE, IF_ICMPLE -> left <= right;
      default -> throw new Unknown("instruction " + opcode);
    };
  }

  private void integer(IntInsnNode instruction) {
    if (instruction.getOpcode() != NEWARRAY) {
      push(instruction.operand);
      return;
    }
    String name = "[" + ARRAYS.charAt(instruction.operand - 4);
    push(machine.create(machine.require(name), popInt()));
  }

  private void access(FieldInsnNode access) {
    switch (access.getOpcode()) {
      case GETSTATIC -> push(machine.getStatic(access));
      case PUTSTATIC -> machine.putStatic(access, pop());
      case GETFIELD -> push(machine.getField(access, pop()));
      default -> {
        Object value = pop();
        machine.putField(access, pop(), value);
      }
    }
  }

  private void call(MethodInsnNode call) {
    int count = Type.getArgumentTypes(call.desc).length;
    count += call.getOpcode() == INVOKESTATIC ? 0 : 1;
    Object[] arguments = new Object[count];
    for (int i = count - 1; i >= 0; i--) {
      arguments[i] = pop();
    }
    Object result = machine.invoke(call, arguments);
    if (Type.getReturnType(call.desc).getSort() != Type.VOID) {
      push(result);
    }
  }

  private void typed(TypeInsnNode instruction) {
    ClassModel type = machine.require(instruction.desc);
    switch (instruction.getOpcode()) {
      case NEW -> push(machine.create(type, 0));
      case ANEWARRAY -> push(machine.create(machine.reach().world().arrayOf(type), popInt()));
      case CHECKCAST -> {
        if (!machine.fits(top(), type)) {
          throw new Unknown("a cast");
        }
      }
      default -> {
        Object value = pop();
        push(value != null && machine.fits(value, type) ? 1 : 0);
      }
    }
  }

  private void plain(int opcode) {
    if (opcode == ACONST_NULL) {
      push(null);
    } else if (opcode >= ICONST_M1 && opcode <= ICONST_5) {
      push(opcode - ICONST_0);
    } else if (opcode == LCONST_0 || opcode == LCONST_1) {
      push((long) (opcode - LCONST_0));
    } else if (opcode >= FCONST_0 && opcode <= FCONST_2) {
      push((float) (opcode - FCONST_0));
    } else if (opcode == DCONST_0 || opcode == DCONST_1) {
      push((double) (opcode - DCONST_0));
    } else if (opcode >= IALOAD && opcode <= SALOAD) {
      int index = popInt();
      push(machine.load(pop(), index));
    } else if (opcode >= IASTORE && opcode <= SASTORE) {
      Object value = pop();
      int index = popInt();
      machine.store(pop(), index, value);
    } else if (opcode >= POP && opcode <= SWAP) {
      move(opcode);
    } else if (opcode >= IADD && opcode <= DCMPG) {
      arithmetic(opcode);
    } else if (opcode == ARRAYLENGTH && pop() instanceof Thing array) {
      push(array.elements().length);
    } else if (opcode != NOP) {
      throw new Unknown("instruction " + opcode);
    }
  }

  private void arithmetic(int opcode) {
    boolean one = (opcode >= INEG && opcode <= DNEG) || (opcode >= I2L && opcode <= I2S);
    Number right = one ? 0 : (Number) required(pop());
    try {
      push(Arithmetic.apply((Number) required(pop()), right, opcode));
    } catch (ArithmeticException e) {
      throw new Unknown("a division by zero");
    }
  }

  private static Object required(@Nullable Object value) {
    if (value instanceof Number) {
      return value;
    }
    throw new Unknown("no number");
  }

  /** Copies of stack values; the two-word forms take one long or double, or two others. */
  private void move(int opcode) {
    Object top = pop();
    boolean two = opcode == POP2 || (opcode >= DUP2 && opcode <= DUP2_X2);
    int count = two && !isWide(top) ? 2 : 1;
    if (opcode == POP || opcode == POP2) {
      if (count == 2) {
        pop();
      }
      return;
    }
    push(top);
    if (opcode == SWAP) {
      Collections.swap(stack, stack.size() - 1, stack.size() - 2);
      return;
    }
    int size = stack.size();
    List<@Nullable Object> copied = new ArrayList<>(stack.subList(size - count, size));
    int under =
        switch (opcode) {
          case DUP, DUP2 -> 0;
          case DUP_X1, DUP2_X1 -> 1;
          default -> isWide(stack.get(size - count - 1)) ? 1 : 2;
        };
    int place = size - count - under;
    stack.addAll(place, copied);
  }

  private void push(@Nullable Object value) {
    stack.add(value);
  }

  private @Nullable Object pop() {
    return stack.remove(stack.size() - 1);
  }

  private @Nullable Object top() {
    return stack.get(stack.size() - 1);
  }

  private int popInt() {
    return number(pop());
  }

  private static int number(@Nullable Object value) {
    if (value instanceof Integer number) {
      return number;
    }
    throw new Unknown("no int");
  }
}
