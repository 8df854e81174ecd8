package mirc.aot.translate;

import static org.objectweb.asm.Opcodes.*;

import mirc.aot.reach.Frame;
import mirc.aot.reach.Value;

/**
 * Instructions that only move stack values. Copies go from the top down, so none is overwritten.
 */
final class StackCode {
  private StackCode() {}

  static void move(Body body, int opcode) {
    Frame frame = body.frame();
    switch (opcode) {
      case POP, POP2 -> {}
      case DUP -> insert(body, frame, 1, 0);
      case DUP_X1 -> insert(body, frame, 1, 1);
      case DUP_X2 -> insert(body, frame, 1, frame.peek(1).isWide() ? 1 : 2);
      case DUP2 -> insert(body, frame, width(frame, 0), 0);
      case DUP2_X1 -> insert(body, frame, width(frame, 0), 1);
      case DUP2_X2 -> {
        int moved = width(frame, 0);
        insert(body, frame, moved, width(frame, moved));
      }
      case SWAP -> {
        int depth = frame.depth();
        Value.Sort upper = frame.peek(0).sort();
        Value.Sort lower = frame.peek(1).sort();
        String spare = body.slot(depth, upper);
        body.line(spare, " = ", body.slot(depth - 1, upper), ";");
        body.line(body.slot(depth - 1, lower), " = ", body.slot(depth - 2, lower), ";");
        body.line(body.slot(depth - 2, upper), " = ", spare, ";");
      }
      default -> throw new IllegalStateException("instruction " + opcode);
    }
  }

  private static int width(Frame frame, int fromTop) {
    return frame.peek(fromTop).isWide() ? 1 : 2;
  }

  /** Moves the {@code moved + below} topmost values up, and copies the topmost below them. */
  private static void insert(Body body, Frame frame, int moved, int below) {
    int depth = frame.depth();
    for (int i = 1; i <= moved + below; i++) {
      Value.Sort sort = frame.at(depth - i).sort();
      copy(body, sort, depth - i + moved, depth - i);
    }
    for (int i = 1; below > 0 && i <= moved; i++) {
      Value.Sort sort = frame.at(depth - i).sort();
      copy(body, sort, depth - moved - below + (moved - i), depth - i + moved);
    }
  }

  private static void copy(Body body, Value.Sort sort, int to, int from) {
    body.line(body.slot(to, sort), " = ", body.slot(from, sort), ";");
  }
}
