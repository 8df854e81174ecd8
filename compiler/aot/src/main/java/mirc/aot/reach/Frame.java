package mirc.aot.reach;

import java.util.Arrays;
import mirc.aot.classes.ClassModel;
import org.jspecify.annotations.Nullable;

/**
 * Locals and operand stack before an instruction. A long or double takes one place on this stack,
 * and two among the locals.
 */
public final class Frame {
  private final @Nullable Value[] locals;
  private final @Nullable Value[] stack;
  private int depth;

  Frame(int locals, int stack) {
    this.locals = new Value[locals];
    this.stack = new Value[stack];
  }

  private Frame(Frame other) {
    locals = other.locals.clone();
    stack = other.stack.clone();
    depth = other.depth;
  }

  Frame copy() {
    return new Frame(this);
  }

  /** Number of values on the stack. */
  public int depth() {
    return depth;
  }

  /** A value on the stack, counted from the bottom. */
  public Value at(int place) {
    Value value = stack[place];
    if (place >= depth || value == null) {
      throw new IllegalStateException("no stack value " + place);
    }
    return value;
  }

  /** A value on the stack, counted from the top: 0 is the topmost. */
  public Value peek(int fromTop) {
    return at(depth - 1 - fromTop);
  }

  /** A local variable; TOP where nothing usable is. */
  public Value local(int number) {
    Value value = locals[number];
    return value == null ? Value.TOP : value;
  }

  public int localCount() {
    return locals.length;
  }

  void setLocal(int number, Value value) {
    if (number > 0) {
      Value before = locals[number - 1];
      if (before != null && before.isWide()) {
        locals[number - 1] = Value.TOP;
      }
    }
    locals[number] = value;
    if (value.isWide()) {
      locals[number + 1] = Value.TOP;
    }
  }

  /** Replaces what is known of a local without storing to it. */
  void refine(int number, Value value) {
    locals[number] = value;
  }

  void push(Value value) {
    stack[depth++] = value;
  }

  Value pop() {
    Value value = peek(0);
    depth--;
    return value;
  }

  void clear() {
    depth = 0;
  }

  /** Takes in another path's frame. Returns whether anything changed. */
  boolean join(Frame other, ClassModel object) {
    if (depth != other.depth) {
      throw new IllegalStateException("stack depths differ where paths meet");
    }
    boolean changed = false;
    for (int i = 0; i < locals.length; i++) {
      Value old = local(i);
      Value joined = old.join(other.local(i), object);
      if (!joined.equals(old)) {
        locals[i] = joined;
        changed = true;
      }
    }
    for (int i = 0; i < depth; i++) {
      Value old = at(i);
      Value joined = old.join(other.at(i), object);
      if (!joined.equals(old)) {
        stack[i] = joined;
        changed = true;
      }
    }
    return changed;
  }

  @Override
  public String toString() {
    return Arrays.toString(locals) + " " + Arrays.toString(Arrays.copyOf(stack, depth));
  }
}
