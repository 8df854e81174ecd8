package mirc.aot.translate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mirc.aot.classes.ClassModel;
import mirc.aot.classes.MethodModel;
import mirc.aot.emit.CType;
import mirc.aot.emit.Program;
import mirc.aot.emit.Unit;
import mirc.aot.reach.Flow;
import mirc.aot.reach.MethodCode;
import mirc.aot.reach.MethodFacts;
import mirc.aot.reach.Value;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.IincInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/** Writes a method as a C function: every bytecode becomes one statement, in the same order. */
public final class MethodTranslator {
  private final Unit unit;
  private final MethodFacts facts;
  private final MethodModel method;
  private final Flow flow;
  private final MethodCode code;
  private final Body body;
  private final @Nullable LocalNames names;

  private MethodTranslator(Unit unit, MethodFacts facts) {
    this.unit = unit;
    this.facts = facts;
    method = facts.method();
    flow = unit.program().reach().flow(facts);
    code = flow.code();
    body = new Body(unit, facts, flow);
    names = unit.program().isDebugged(method.owner()) ? LocalNames.of(method, code) : null;
  }

  /** Adds the function of a reached method with bytecode to a file. */
  public static void translate(Unit unit, MethodFacts facts) {
    new MethodTranslator(unit, facts).write();
  }

  /** Whether a method's C code can neither throw nor call what could. */
  static boolean isQuiet(Program program, MethodFacts facts) {
    Unit scratch = Unit.ofCopies(program);
    MethodTranslator translator = new MethodTranslator(scratch, facts);
    translator.write();
    return !translator.body.mayThrow() && !translator.makesCalls();
  }

  private void write() {
    List<String> parameters = parameters();
    String name = unit.define(method);
    instructions();
    handlers();
    if (body.usesExit()) {
      body.margin("X:;");
      unlock();
      body.line("return", CType.nothing(method.result()), ";");
    }
    boolean once = body.checking() && method.name().equals("<clinit>");
    StringBuilder head =
        new StringBuilder(once ? "MRT_ONCE " : unit.isOfCopies() ? "MRT_COPY " : "");
    head.append(CType.value(method.result())).append(' ').append(name).append('(');
    head.append(parameters.isEmpty() ? "void" : String.join(", ", parameters)).append(") {\n");
    declareVariables(head);
    if (body.checking()) {
      head.append(FactCode.where(body));
    }
    unit.append(head);
    unit.append(body.text());
    unit.append("}\n\n");
  }

  /** Declares the parameters, and moves them to the locals that they are. */
  private List<String> parameters() {
    List<String> list = new ArrayList<>();
    body.enter(0);
    List<String> moves = new ArrayList<>();
    int local = 0;
    int number = 0;
    if (!method.isStatic()) {
      list.add("jref " + parameter(0));
      moves.add(body.local(0, Value.Sort.REFERENCE) + " = " + parameter(0) + ";");
      local = 1;
      number = 1;
    }
    for (Type type : method.parameters()) {
      list.add(CType.value(type) + " " + parameter(local));
      String variable = body.local(local, CType.sort(type));
      Value value = facts.parameter(number++);
      moves.add(variable + " = " + parameter(local) + ";");
      if (body.isKnown(value)) {
        moves.add(constant(variable, value));
      }
      local += type.getSize();
    }
    line(firstLine());
    if (makesCalls() && !unit.isOfCopies()) {
      String on = body.on(Check.STACK, 0);
      body.line(
          on.isEmpty() ? "" : "if (1" + on + ") ",
          "MRT_STACK_CHECK(",
          CType.nothing(method.result()).strip(),
          ");");
    }
    moves.forEach(move -> body.line(move));
    if (body.checking()) {
      FactCode.parameters(body);
    }
    if (unit.program().calledFromC(method) != null
        && unit.program().initialization().isNeeded(method.owner())) {
      body.line("mrt_initialize(&", unit.record(method.owner()), ");");
      body.line(
          "if (MRT_THROWN",
          body.on(Check.EXCEPTION, 0),
          ") return",
          CType.nothing(method.result()),
          ";");
    }
    if (method.isSynchronized()) {
      body.line(
          "jref lock = ", method.isStatic() ? unit.mirror(method.owner()) : parameter(0), ";");
      body.line("mrt_monitor_enter(lock);");
      body.line(
          "if (MRT_THROWN",
          body.on(Check.EXCEPTION, 0),
          ") return",
          CType.nothing(method.result()),
          ";");
    }
    return list;
  }

  /** The C name of the parameter in a slot. */
  private String parameter(int slot) {
    String name = names == null ? null : names.parameter(slot);
    return name == null ? "p" + slot : name;
  }

  /** Shows a debugger what an instruction has put into a local variable. */
  private void show(int instruction) {
    int slot =
        switch (code.at(instruction).getType()) {
          case AbstractInsnNode.VAR_INSN -> ((VarInsnNode) code.at(instruction)).var;
          case AbstractInsnNode.IINC_INSN -> ((IincInsnNode) code.at(instruction)).var;
          default -> -1;
        };
    int opcode = code.at(instruction).getOpcode();
    boolean loads = opcode >= Opcodes.ILOAD && opcode <= Opcodes.ALOAD;
    String name = slot < 0 || loads || names == null ? null : names.at(slot, next(instruction));
    if (name != null) {
      Value.Sort sort = opcode == Opcodes.IINC ? Value.Sort.INT : body.frame().peek(0).sort();
      body.line(name, " = ", body.local(slot, sort), ";");
    }
  }

  /** The instruction behind another one. */
  private int next(int instruction) {
    int next = instruction + 1;
    while (next < code.size() - 1 && code.at(next).getOpcode() < 0) {
      next++;
    }
    return next;
  }

  private static String constant(String variable, Value value) {
    if (value.asInt() != null) {
      return variable + " = " + NumberCode.literal(value.asInt()) + ";";
    } else if (value.asLong() != null) {
      return variable + " = " + NumberCode.literal(value.asLong()) + ";";
    }
    return variable + " = NULL;";
  }

  private boolean makesCalls() {
    for (int i = 0; i < code.size(); i++) {
      AbstractInsnNode instruction = code.at(i);
      if (flow.before(i) != null
          && (instruction.getOpcode() == Opcodes.NEW
              || (instruction instanceof MethodInsnNode call
                  && !CallCode.isQuiet(body, call, i)))) {
        return true;
      }
    }
    return false;
  }

  private int firstLine() {
    for (int i = 0; i < code.size(); i++) {
      if (code.line(i) > 0) {
        return code.line(i);
      }
    }
    return 0;
  }

  private void line(int number) {
    ClassModel shown = method.original().owner();
    String file = shown.requireNode().sourceFile;
    if (number > 0 && file != null) {
      String folder = shown.packageName();
      body.place(folder.isEmpty() ? file : folder + "/" + file, number);
    }
  }

  private void instructions() {
    int lastLine = -1;
    for (int i = 0; i < code.size(); i++) {
      if (flow.before(i) == null) {
        continue;
      }
      body.enter(i);
      if (code.isMerge(i)) {
        String lengths = body.lengths().enter(i, i);
        if (!lengths.isEmpty()) {
          body.line(lengths);
        }
        Strips.Strip strip = body.strips().at(i);
        if (strip != null) {
          body.margin("P" + i + ":;");
          body.line(body.strips().begin(strip));
        }
        body.margin("L" + i + ":;");
        body.forgetInitialized();
        if (body.checking()) {
          FactCode.meeting(body, i);
        }
      }
      AbstractInsnNode instruction = code.at(i);
      if (instruction.getOpcode() < 0) {
        continue;
      }
      if (code.line(i) != lastLine) {
        lastLine = code.line(i);
        line(lastLine);
      }
      Instructions.translate(body, instruction);
      show(i);
      if (!flow.completes(i) && needsEnd(instruction)) {
        if (body.checking()) {
          FactCode.never(body, "an instruction does not complete");
        }
        body.line(body.fail());
      } else if (body.checking()) {
        FactCode.result(body, i);
      }
    }
  }

  /** Whether control would fall out of an instruction that the analysis knows to end its path. */
  private static boolean needsEnd(AbstractInsnNode instruction) {
    int opcode = instruction.getOpcode();
    boolean ends =
        opcode == Opcodes.GOTO
            || opcode == Opcodes.ATHROW
            || (opcode >= Opcodes.IRETURN && opcode <= Opcodes.RETURN)
            || opcode == Opcodes.TABLESWITCH
            || opcode == Opcodes.LOOKUPSWITCH;
    boolean branches =
        (opcode >= Opcodes.IFEQ && opcode <= Opcodes.IF_ACMPNE)
            || opcode == Opcodes.IFNULL
            || opcode == Opcodes.IFNONNULL;
    return !ends && !branches;
  }

  private void handlers() {
    List<List<MethodCode.Handler>> lists = body.handlerLists();
    for (int i = 0; i < lists.size(); i++) {
      body.margin("H" + i + ":;");
      boolean all = false;
      for (MethodCode.Handler handler : lists.get(i)) {
        all = handler.type() == null || handler.type().equals("java/lang/Throwable");
        String enter = enter(handler);
        if (all) {
          body.line(enter);
          break;
        }
        body.line("if (", catches(handler.type()), ") ", enter);
      }
      if (!all) {
        body.line(body.leaveThrowing());
      }
    }
  }

  private String enter(MethodCode.Handler handler) {
    String caught = body.slot(0, Value.Sort.REFERENCE);
    return "{ " + caught + " = mrt.pending; mrt.pending = NULL; goto L" + handler.target() + "; }";
  }

  private String catches(@Nullable String name) {
    ClassModel type = unit.program().reach().world().require(String.valueOf(name));
    return ObjectCode.test(body, "mrt.pending", Value.anyObject(type), type);
  }

  private void unlock() {
    body.line("{ jref thrown = mrt.pending; mrt.pending = NULL; mrt_monitor_exit(lock);");
    body.line("if (mrt.pending == NULL) mrt.pending = thrown; }");
  }

  private void declareVariables(StringBuilder head) {
    String hidden = names == null ? "" : "__attribute__((nodebug)) ";
    Map<Character, List<String>> byType = new TreeMap<>();
    for (String variable : body.variables()) {
      byType.computeIfAbsent(variable.charAt(1), unused -> new ArrayList<>()).add(variable);
    }
    byType.forEach(
        (letter, variables) -> {
          String type = CType.value(typeOf(letter));
          head.append("  ").append(hidden).append(type).append(' ');
          head.append(String.join(", ", variables)).append(";\n");
        });
    if (names != null) {
      head.append(names.declarations());
    }
  }

  private static Type typeOf(char letter) {
    return switch (letter) {
      case 'i' -> Type.INT_TYPE;
      case 'l' -> Type.LONG_TYPE;
      case 'f' -> Type.FLOAT_TYPE;
      case 'd' -> Type.DOUBLE_TYPE;
      default -> Type.getObjectType("java/lang/Object");
    };
  }
}
