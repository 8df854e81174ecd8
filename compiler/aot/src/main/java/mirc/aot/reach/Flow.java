package mirc.aot.reach;

import org.jspecify.annotations.Nullable;

/** The frames of one method after the analysis, for each instruction that can run. */
public final class Flow {
  private final MethodCode code;
  private final @Nullable Frame[] frames;
  private final boolean[] completes;
  private final boolean[] jumps;

  Flow(MethodCode code) {
    this.code = code;
    frames = new Frame[code.size()];
    completes = new boolean[code.size()];
    jumps = new boolean[code.size()];
  }

  public MethodCode code() {
    return code;
  }

  /** The frame before an instruction, or null if it never runs. */
  public @Nullable Frame before(int number) {
    return frames[number];
  }

  /** Whether control can go on to the next instruction. */
  public boolean completes(int number) {
    return completes[number];
  }

  /** Whether a conditional jump can be taken. */
  public boolean jumps(int number) {
    return jumps[number];
  }

  void enter(int number, Frame frame) {
    frames[number] = frame.copy();
  }

  void complete(int number) {
    completes[number] = true;
  }

  void jump(int number) {
    jumps[number] = true;
  }
}
