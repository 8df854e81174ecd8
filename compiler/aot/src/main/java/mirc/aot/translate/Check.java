package mirc.aot.translate;

import org.objectweb.asm.Opcodes;

/** Kinds of checks that the translator writes. In a switchable image each has a number. */
enum Check {
  /** Of a reference that is used. */
  NULL(0),
  /** Of an index against an array's length. */
  INDEX(1),
  /** Of a value's class against the array that takes it. */
  STORE(2),
  /** Of a value's class against a cast. */
  CAST(3),
  /** Of a divisor against zero. */
  DIVISION(4),
  /** That a class is initialised before it is used. */
  INITIALIZATION(5),
  /** For an exception that a call has thrown. */
  EXCEPTION(6),
  /** For the end of the stack, where a method starts. */
  STACK(7);

  /** Numbers of each kind: one for every opcode. */
  private static final int OPCODES = 256;

  private final int kind;

  Check(int kind) {
    this.kind = kind;
  }

  /** The number of a check of an instruction; {@link Opcodes#NOP} is none. */
  int number(int opcode) {
    return kind * OPCODES + Math.max(opcode, Opcodes.NOP);
  }
}
