package mirc.aot.translate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import mirc.aot.classes.ClassModel;
import mirc.aot.classes.MethodModel;
import mirc.aot.emit.CString;
import mirc.aot.emit.CType;
import mirc.aot.emit.Initialization;
import mirc.aot.emit.Program;
import mirc.aot.emit.Unit;
import mirc.aot.reach.Flow;
import mirc.aot.reach.Frame;
import mirc.aot.reach.MethodCode;
import mirc.aot.reach.MethodFacts;
import mirc.aot.reach.Value;
import org.jspecify.annotations.Nullable;

/** The C of one method while it is written: its text, variables, and where exceptions go. */
final class Body {
  private final Unit unit;
  private final MethodFacts facts;
  private final Flow flow;
  private final StringBuilder text = new StringBuilder();
  private final Set<String> variables = new TreeSet<>();
  private final List<List<MethodCode.Handler>> handlerLists = new ArrayList<>();
  private final Set<ClassModel> initialized = new HashSet<>();
  private final boolean unlocks;
  private @Nullable StackSources sources;
  private @Nullable Lengths lengths;
  private @Nullable Strips strips;
  private boolean usesExit;
  private boolean mayThrow;
  private int number;
  private String place = "";
  private boolean lineIsOpen;

  Body(Unit unit, MethodFacts facts, Flow flow) {
    this.unit = unit;
    this.facts = facts;
    this.flow = flow;
    unlocks = facts.method().isSynchronized();
  }

  Unit unit() {
    return unit;
  }

  Program program() {
    return unit.program();
  }

  /** Whether what the analysis knows is asserted at run time. */
  boolean checking() {
    return program().checking();
  }

  MethodFacts facts() {
    return facts;
  }

  MethodModel method() {
    return facts.method();
  }

  Flow flow() {
    return flow;
  }

  /** Where stack values come from. */
  StackSources sources() {
    StackSources known = sources;
    if (known == null) {
      known = new StackSources(flow.code());
      sources = known;
    }
    return known;
  }

  /** The lengths that loops have in variables. */
  Lengths lengths() {
    Lengths known = lengths;
    if (known == null) {
      known = new Lengths(this);
      lengths = known;
    }
    return known;
  }

  /** The loops that are cut into strips. */
  Strips strips() {
    Strips known = strips;
    if (known == null) {
      known = new Strips(this);
      strips = known;
    }
    return known;
  }

  /** The instruction that is being translated. */
  int number() {
    return number;
  }

  void enter(int instruction) {
    number = instruction;
  }

  /** The frame before the present instruction. */
  Frame frame() {
    Frame frame = flow.before(number);
    if (frame == null) {
      throw new IllegalStateException("instruction " + number + " of " + method() + " never runs");
    }
    return frame;
  }

  // ---- Variables --------------------------------------------------------------------------------

  /** The C variable of the stack value so many places below the top. */
  String top(int fromTop) {
    Frame frame = frame();
    int place = frame.depth() - 1 - fromTop;
    return slot(place, frame.at(place).sort());
  }

  /** The C variable of a stack place, counted from the bottom. */
  String slot(int place, Value.Sort sort) {
    return variable("s" + CType.letter(sort) + place);
  }

  /** The variable that a result gets when so many values have been popped. */
  String result(int popped, Value.Sort sort) {
    return slot(frame().depth() - popped, sort);
  }

  String local(int local, Value.Sort sort) {
    return variable("l" + CType.letter(sort) + local);
  }

  String variable(String name) {
    variables.add(name);
    return name;
  }

  Set<String> variables() {
    return variables;
  }

  // ---- Statements -------------------------------------------------------------------------------

  /**
   * Adds one statement. All statements of one Java line stand on one line of C, behind a directive
   * that says which: the compiler would count on from there if they had lines of their own.
   */
  void line(String... parts) {
    text.append(lineIsOpen ? " " : place + "  ");
    lineIsOpen = true;
    for (String part : parts) {
      text.append(part);
    }
  }

  /** Adds a line that starts at the margin, such as a label. */
  void margin(String line) {
    endLine();
    text.append(line).append('\n');
  }

  /** The statements that follow stand for that line of that Java file. */
  void place(String file, int line) {
    endLine();
    place = "#line " + line + " " + CString.quote(file) + "\n";
  }

  private void endLine() {
    if (lineIsOpen) {
      text.append('\n');
      lineIsOpen = false;
    }
  }

  StringBuilder text() {
    endLine();
    return text;
  }

  /** A statement that goes where the present instruction's exceptions go. */
  String fail() {
    mayThrow = true;
    List<MethodCode.Handler> handlers = reachedHandlers();
    if (!handlers.isEmpty()) {
      int list = handlerLists.indexOf(handlers);
      if (list < 0) {
        list = handlerLists.size();
        handlerLists.add(handlers);
      }
      return "goto H" + list + ";";
    }
    return leaveThrowing();
  }

  /** A statement that leaves the method with the pending exception. */
  String leaveThrowing() {
    if (unlocks) {
      usesExit = true;
      return "goto X;";
    }
    return "return" + CType.nothing(method().result()) + ";";
  }

  /** Whether something of what was written can throw. */
  boolean mayThrow() {
    return mayThrow;
  }

  boolean usesExit() {
    return usesExit;
  }

  /** The handlers that can catch something here. */
  private List<MethodCode.Handler> reachedHandlers() {
    List<MethodCode.Handler> handlers = flow.code().handlers(number);
    return handlers.stream().filter(handler -> flow.before(handler.target()) != null).toList();
  }

  List<List<MethodCode.Handler>> handlerLists() {
    return handlerLists;
  }

  /** Throws if a condition holds. */
  void check(Check check, String condition, String thrower) {
    line("if (MRT_UNLIKELY(", condition, ")", on(check), ") { ", thrower, " ", fail(), " }");
  }

  /** A further condition of a check of the present instruction, where it can be switched off. */
  String on(Check check) {
    return on(check, flow.code().at(number).getOpcode());
  }

  /** A further condition of a check, where it can be switched off. */
  String on(Check check, int opcode) {
    return program().switchable() ? " && MRT_ON(" + check.number(opcode) + ")" : "";
  }

  /** Throws an error that names what the image does not have. */
  void unsupported(String name) {
    mayThrow = true;
    line("mrt_throw_unsupported(", CString.quote(name.replace('/', '.')), ");");
  }

  /** Goes on only if nothing was thrown. */
  void checkPending() {
    line("if (MRT_THROWN", on(Check.EXCEPTION), ") ", fail());
  }

  /** Goes on only if an object was made; an error is pending where none was. */
  void checkMade(String object) {
    line("if (MRT_UNLIKELY(", object, " == NULL)", on(Check.EXCEPTION), ") ", fail());
  }

  // ---- Common parts -----------------------------------------------------------------------------

  /** A null check of a stack value, where the analysis cannot exclude null. */
  void checkNull(int fromTop) {
    Value value = frame().peek(fromTop);
    if (value.isNullable()) {
      String message = NullMessage.of(this, fromTop);
      check(Check.NULL, top(fromTop) + " == NULL", "mrt_throw_null(" + message + ");");
    }
  }

  /** Makes sure that a class is initialised before it is used. */
  void initialize(ClassModel type) {
    if (program().initialization().isNeeded(type)
        && !Initialization.isImplied(method().owner(), type)
        && initialized.add(type)) {
      String on = program().switchable() ? "if (1" + on(Check.INITIALIZATION) + ") " : "";
      line(on, "mrt_initialize(&", unit.record(type), ");");
      checkPending();
    } else if (checking() && program().initialization().isNeeded(type)) {
      FactCode.initialized(this, type);
    }
  }

  /** Paths meet here: what was initialised on one of them may not be so. */
  void forgetInitialized() {
    initialized.clear();
  }

  /** Replaces what an instruction has put on the stack by the constant that it always is. */
  void known(String variable, @Nullable Value value) {
    if (value == null || checking()) {
      return;
    }
    if (value.asInt() != null) {
      line(variable, " = ", NumberCode.literal(value.asInt()), ";");
    } else if (value.asLong() != null) {
      line(variable, " = ", NumberCode.literal(value.asLong()), ";");
    } else if (value.isNull()) {
      line(variable, " = NULL;");
    }
  }

  /** Whether a value is replaced by the constant that it is; a checking image looks at it. */
  boolean isKnown(@Nullable Value value) {
    return !checking() && isConstant(value);
  }

  static boolean isConstant(@Nullable Value value) {
    return value != null && (value.asInt() != null || value.asLong() != null || value.isNull());
  }
}
