package mirc.aot.reach;

import org.objectweb.asm.Opcodes;

/** Constants, and instructions that only move stack values. */
final class StackStep {
  private StackStep() {}

  static void constant(Frame frame, int opcode) {
    if (opcode == Opcodes.NOP) {
      return;
    } else if (opcode == Opcodes.ACONST_NULL) {
      frame.push(Value.NULL);
    } else if (opcode <= Opcodes.ICONST_5) {
      frame.push(Value.of(opcode - Opcodes.ICONST_0));
    } else if (opcode <= Opcodes.LCONST_1) {
      frame.push(Value.of((long) (opcode - Opcodes.LCONST_0)));
    } else if (opcode <= Opcodes.FCONST_2) {
      frame.push(Value.FLOAT);
    } else {
      frame.push(Value.DOUBLE);
    }
  }

  static void move(Frame frame, int opcode) {
    switch (opcode) {
      case Opcodes.POP -> frame.pop();
      case Opcodes.POP2 -> {
        if (!frame.pop().isWide()) {
          frame.pop();
        }
      }
      case Opcodes.DUP -> frame.push(frame.peek(0));
      case Opcodes.SWAP -> duplicate(frame, 1, 1, false);
      case Opcodes.DUP_X1 -> duplicate(frame, 1, 1, true);
      case Opcodes.DUP_X2 -> duplicate(frame, 1, frame.peek(1).isWide() ? 1 : 2, true);
      case Opcodes.DUP2 -> duplicate(frame, width(frame, 0), 0, true);
      case Opcodes.DUP2_X1 -> duplicate(frame, width(frame, 0), 1, true);
      case Opcodes.DUP2_X2 -> {
        int moved = width(frame, 0);
        duplicate(frame, moved, width(frame, moved), true);
      }
      default -> throw new IllegalStateException("instruction " + opcode);
    }
  }

  /** How many values make up two words, counted from a place below the top. */
  static int width(Frame frame, int fromTop) {
    return frame.peek(fromTop).isWide() ? 1 : 2;
  }

  /** Puts the topmost values below some others, and again on top if asked for. */
  private static void duplicate(Frame frame, int moved, int below, boolean keep) {
    Value[] top = new Value[moved];
    Value[] under = new Value[below];
    for (int i = moved - 1; i >= 0; i--) {
      top[i] = frame.pop();
    }
    for (int i = below - 1; i >= 0; i--) {
      under[i] = frame.pop();
    }
    for (Value value : top) {
      frame.push(value);
    }
    for (Value value : under) {
      frame.push(value);
    }
    for (int i = 0; keep && i < moved; i++) {
      frame.push(top[i]);
    }
  }
}
