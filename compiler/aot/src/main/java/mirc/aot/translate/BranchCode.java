package mirc.aot.translate;

import static org.objectweb.asm.Opcodes.*;

import mirc.aot.emit.CType;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;

/** Jumps, switches and returns. */
final class BranchCode {
  private static final String[] OPERATORS = {"==", "!=", "<", ">=", ">", "<="};

  private BranchCode() {}

  static void jump(Body body, JumpInsnNode jump) {
    int opcode = jump.getOpcode();
    boolean jumps = body.flow().jumps(body.number());
    boolean completes = body.flow().completes(body.number());
    if (opcode != GOTO && body.checking() && !(jumps && completes)) {
      String condition = condition(body, opcode);
      String never = jumps ? "!(" + condition + ")" : condition;
      FactCode.neverHolds(body, never, "a jump goes one way only");
    }
    if (!jumps) {
      return;
    }
    Strips.Strip strip = body.strips().with(body.number());
    if (strip != null) {
      strip(body, strip, jump, opcode != GOTO && completes);
      return;
    }
    String target = target(body, jump.label);
    if (opcode == GOTO || !completes) {
      body.line(target);
      return;
    }
    body.line("if (", condition(body, opcode), ") { ", target, " }");
    if (body.checking()) {
      FactCode.refined(body, body.number());
    }
  }

  /** The test of a loop in strips, or the jump back in one. */
  private static void strip(
      Body body, Strips.Strip strip, JumpInsnNode jump, boolean isConditional) {
    String left = body.strips().left(strip);
    String end = Strips.end(strip);
    String back = "goto L" + strip.head() + ";";
    if (body.number() != strip.test()) {
      String round =
          strip.test() >= 0 ? left + "--; " : "if (--" + left + " == 0) { " + end + " } ";
      String go = round + back;
      body.line(
          isConditional ? "if (" + condition(body, jump.getOpcode()) + ") { " + go + " }" : go);
    } else {
      String condition = condition(body, jump.getOpcode());
      if (strip.test() == strip.back()) {
        body.line(left, "--; if ((", condition, ") & (", left, " != 0)) { ", back, " }");
        body.line("if (", condition, ") { ", end, " }");
      } else {
        String leave = target(body, jump.label);
        body.line("if ((", condition, ") | (", left, " == 0)) {");
        body.line("if (", condition, ") { ", leave, " }", end, "}");
      }
    }
    if (body.checking() && isConditional) {
      FactCode.refined(body, body.number());
    }
  }

  private static String condition(Body body, int opcode) {
    if (opcode == IFNULL) {
      return body.top(0) + " == NULL";
    } else if (opcode == IFNONNULL) {
      return body.top(0) + " != NULL";
    } else if (opcode >= IF_ACMPEQ) {
      return body.top(1) + (opcode == IF_ACMPEQ ? " == " : " != ") + body.top(0);
    } else if (opcode >= IF_ICMPEQ) {
      return body.top(1) + " " + OPERATORS[opcode - IF_ICMPEQ] + " " + body.top(0);
    }
    return body.top(0) + " " + OPERATORS[opcode - IFEQ] + " 0";
  }

  /** A jump; backwards with a poll, where the loop needs one. */
  private static String target(Body body, LabelNode label) {
    int place = body.flow().code().place(label);
    boolean polls =
        place <= body.number()
            && (body.strips().isRepeated(place) || Loops.needsPoll(body, place, body.number()));
    String lengths = body.lengths().enter(body.number(), place);
    String name = body.strips().at(place) == null ? "L" : "P";
    return (polls ? "mrt_poll(); " : "") + lengths + "goto " + name + place + ";";
  }

  static void table(Body body, TableSwitchInsnNode table) {
    Integer value = body.frame().peek(0).asInt();
    if (value != null) {
      boolean inside = value >= table.min && value <= table.max;
      body.line(target(body, inside ? table.labels.get(value - table.min) : table.dflt));
      return;
    }
    body.line("switch (", body.top(0), ") {");
    for (int i = 0; i < table.labels.size(); i++) {
      LabelNode label = table.labels.get(i);
      if (label != table.dflt) {
        body.line("case ", NumberCode.literal(table.min + i), ": ", target(body, label));
      }
    }
    body.line("default: ", target(body, table.dflt), " }");
  }

  static void lookup(Body body, LookupSwitchInsnNode lookup) {
    Integer value = body.frame().peek(0).asInt();
    if (value != null) {
      int place = lookup.keys.indexOf(value);
      body.line(target(body, place >= 0 ? lookup.labels.get(place) : lookup.dflt));
      return;
    }
    body.line("switch (", body.top(0), ") {");
    for (int i = 0; i < lookup.labels.size(); i++) {
      String key = NumberCode.literal(lookup.keys.get(i));
      body.line("case ", key, ": ", target(body, lookup.labels.get(i)));
    }
    body.line("default: ", target(body, lookup.dflt), " }");
  }

  static void leave(Body body, int opcode) {
    if (body.method().isSynchronized()) {
      body.line("mrt_monitor_exit(lock);");
      body.line(
          "if (MRT_THROWN",
          body.on(Check.EXCEPTION),
          ") return",
          CType.nothing(body.method().result()),
          ";");
    }
    if (opcode == RETURN) {
      body.line("return;");
    } else {
      body.line("return ", cut(body.method().result(), body.top(0)), ";");
    }
  }

  /** A result of a small type is cut to it (JVMS 6.5 ireturn). */
  private static String cut(Type type, String value) {
    return switch (type.getSort()) {
      case Type.BOOLEAN -> value + " & 1";
      case Type.BYTE -> "(int8_t)" + value;
      case Type.CHAR -> "(uint16_t)" + value;
      case Type.SHORT -> "(int16_t)" + value;
      default -> value;
    };
  }
}
