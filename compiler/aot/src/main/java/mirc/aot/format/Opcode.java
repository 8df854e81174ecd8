package mirc.aot.format;

/** Names of instructions, and what follows each of them (JVMS 6.5). */
public final class Opcode {
  static final int WIDE = 196;
  static final int LAST = 201;

  private static final String[] NAMES =
      ("nop aconst_null iconst_m1 iconst_0 iconst_1 iconst_2 iconst_3 iconst_4 iconst_5 lconst_0"
              + " lconst_1 fconst_0 fconst_1 fconst_2 dconst_0 dconst_1 bipush sipush ldc ldc_w"
              + " ldc2_w iload lload fload dload aload iload_0 iload_1 iload_2 iload_3 lload_0"
              + " lload_1 lload_2 lload_3 fload_0 fload_1 fload_2 fload_3 dload_0 dload_1 dload_2"
              + " dload_3 aload_0 aload_1 aload_2 aload_3 iaload laload faload daload aaload baload"
              + " caload saload istore lstore fstore dstore astore istore_0 istore_1 istore_2"
              + " istore_3 lstore_0 lstore_1 lstore_2 lstore_3 fstore_0 fstore_1 fstore_2 fstore_3"
              + " dstore_0 dstore_1 dstore_2 dstore_3 astore_0 astore_1 astore_2 astore_3 iastore"
              + " lastore fastore dastore aastore bastore castore sastore pop pop2 dup dup_x1"
              + " dup_x2 dup2 dup2_x1 dup2_x2 swap iadd ladd fadd dadd isub lsub fsub dsub imul"
              + " lmul fmul dmul idiv ldiv fdiv ddiv irem lrem frem drem ineg lneg fneg dneg ishl"
              + " lshl ishr lshr iushr lushr iand land ior lor ixor lxor iinc i2l i2f i2d l2i l2f"
              + " l2d f2i f2l f2d d2i d2l d2f i2b i2c i2s lcmp fcmpl fcmpg dcmpl dcmpg ifeq ifne"
              + " iflt ifge ifgt ifle if_icmpeq if_icmpne if_icmplt if_icmpge if_icmpgt if_icmple"
              + " if_acmpeq if_acmpne goto jsr ret tableswitch lookupswitch ireturn lreturn freturn"
              + " dreturn areturn return getstatic putstatic getfield putfield invokevirtual"
              + " invokespecial invokestatic invokeinterface invokedynamic new newarray anewarray"
              + " arraylength athrow checkcast instanceof monitorenter monitorexit wide"
              + " multianewarray ifnull ifnonnull goto_w jsr_w")
          .split(" ", -1);

  /** What the operands of an instruction are. */
  enum Operands {
    NONE,
    BYTE,
    SHORT,
    CONSTANT,
    WIDE_CONSTANT,
    LOCAL,
    INCREMENT,
    JUMP,
    WIDE_JUMP,
    TABLE,
    LOOKUP,
    FIELD,
    METHOD,
    INTERFACE,
    DYNAMIC,
    NEW,
    PRIMITIVE_ARRAY,
    TYPE,
    WIDE,
    ARRAYS
  }

  private Opcode() {}

  /** Its name, in lower case. */
  public static String name(int opcode) {
    return opcode < 0 || opcode > LAST ? "instruction " + opcode : NAMES[opcode];
  }

  static Operands operands(int opcode) {
    return switch (opcode) {
      case 16 -> Operands.BYTE;
      case 17 -> Operands.SHORT;
      case 18 -> Operands.CONSTANT;
      case 19, 20 -> Operands.WIDE_CONSTANT;
      case 21, 22, 23, 24, 25, 54, 55, 56, 57, 58, 169 -> Operands.LOCAL;
      case 132 -> Operands.INCREMENT;
      case 170 -> Operands.TABLE;
      case 171 -> Operands.LOOKUP;
      case 178, 179, 180, 181 -> Operands.FIELD;
      case 182, 183, 184 -> Operands.METHOD;
      case 185 -> Operands.INTERFACE;
      case 186 -> Operands.DYNAMIC;
      case 187 -> Operands.NEW;
      case 188 -> Operands.PRIMITIVE_ARRAY;
      case 189, 192, 193 -> Operands.TYPE;
      case WIDE -> Operands.WIDE;
      case 197 -> Operands.ARRAYS;
      case 200, LAST -> Operands.WIDE_JUMP;
      default ->
          (opcode >= 153 && opcode <= 168) || opcode == 198 || opcode == 199
              ? Operands.JUMP
              : Operands.NONE;
    };
  }

  /** Whether a local variable instruction is about two places. */
  static boolean isWideLocal(int opcode) {
    return opcode == 22 || opcode == 24 || opcode == 55 || opcode == 57;
  }

  /**
   * The local that an instruction like {@code iload_2} is about, the higher of two; -1 for others.
   */
  static int impliedLocal(int opcode) {
    boolean loads = opcode >= 26 && opcode <= 45;
    if (!loads && (opcode < 59 || opcode > 78)) {
      return -1;
    }
    int place = opcode - (loads ? 26 : 59);
    int type = place / 4;
    return place % 4 + (type == 1 || type == 3 ? 1 : 0);
  }
}
