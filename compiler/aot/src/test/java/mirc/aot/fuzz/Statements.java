package mirc.aot.fuzz;

import java.util.List;

/** Statements: every control structure, with exceptions going through them. */
final class Statements {
  private static final List<Kind> KINDS = List.of(Kind.values());

  private final Choice choice;
  private final Scope scope;
  private final Expressions expressions;
  private final Code code;
  private int loops;

  Statements(Choice choice, Scope scope, Expressions expressions, Code code) {
    this.choice = choice;
    this.scope = scope;
    this.expressions = expressions;
    this.code = code;
  }

  /** A few statements, whose variables end with them. */
  void block(int count, int depth, Kind result) {
    scope.enter();
    for (int i = 0; i < count; i++) {
      statement(depth, result);
    }
    scope.leave();
  }

  /** One statement; {@code result} is what the method returns. */
  void statement(int depth, Kind result) {
    int pick = choice.below(depth > 0 ? 18 : 6);
    switch (pick) {
      case 0, 1 -> declare();
      case 2, 3, 4 -> assign();
      case 5 -> print();
      case 6, 7 -> branch(depth, result);
      case 8, 9 -> loop(depth, result);
      case 10, 11, 12 -> attempt(depth, result);
      case 13 -> choose(depth, result);
      case 14 -> array();
      case 15 -> leave(result);
      case 16 -> labelled(depth, result);
      default -> locked(depth, result);
    }
  }

  void declare() {
    Kind kind = choice.of(KINDS);
    String name = code.name("v");
    code.line("%s %s = %s;", kind.java, name, expressions.of(kind, 2));
    scope.add(kind, name);
  }

  private void assign() {
    Kind kind = choice.of(KINDS);
    List<String> arrays = scope.arrays(kind);
    List<String> names = scope.variables(kind);
    if (!arrays.isEmpty() && choice.once(3)) {
      code.line("%s[%s] %s;", choice.of(arrays), expressions.index(2), expressions.assign(kind, 2));
    } else if (!names.isEmpty()) {
      code.line("%s %s;", choice.of(names), expressions.assign(kind, 3));
    } else {
      print();
    }
  }

  private void print() {
    Kind kind = choice.of(KINDS.subList(0, 10));
    code.line("Report.is(\"%s\", %s);", code.name("p"), expressions.of(kind, 3));
  }

  private void branch(int depth, Kind result) {
    code.open("if (%s)", expressions.condition(2));
    block(choice.between(1, 3), depth - 1, result);
    if (choice.once(2)) {
      code.turn("else");
      block(choice.between(1, 2), depth - 1, result);
    }
    code.close();
  }

  private void loop(int depth, Kind result) {
    String counter = code.name("i");
    int kind = choice.below(3);
    if (kind == 0) {
      code.open("for (int %s = 0; %s < %d; %s++)", counter, counter, choice.between(1, 3), counter);
    } else {
      code.line("int %s = %d;", counter, choice.between(1, 3));
      code.open(kind == 1 ? "while (%s-- > 0 && Report.fuel())" : "do", counter);
    }
    scope.enter();
    if (kind == 0) {
      scope.add(Kind.LONG, counter + "L");
      code.line("long %sL = %s;", counter, counter);
    }
    loops++;
    block(choice.between(1, 3), depth - 1, result);
    if (choice.once(3)) {
      code.line("if (%s) { %s; }", expressions.condition(1), choice.of("break", "continue"));
      code.line("Report.see(%s);", expressions.of(Kind.INT, 1));
    }
    loops--;
    scope.leave();
    if (kind == 2) {
      code.close(" while (%s-- > 0 && Report.fuel());", counter);
    } else {
      code.close();
    }
  }

  private void attempt(int depth, Kind result) {
    code.open("try");
    block(choice.between(1, 3), depth - 1, result);
    if (choice.once(3)) {
      code.line("if (%s) { throw %s; }", expressions.condition(1), exception());
    }
    boolean caught = choice.below(4) > 0;
    if (caught) {
      String name = code.name("e");
      code.turn("catch (%s %s)", caughtType(), name);
      code.line("Report.caught(%s);", name);
      block(choice.between(0, 2), depth - 1, result);
      if (choice.once(5)) {
        code.line("if (%s) { throw %s; }", expressions.condition(1), choice.of(name, exception()));
      }
    }
    if (!caught || choice.once(2)) {
      code.turn("finally");
      code.line("Report.is(\"finally\", %s);", expressions.of(Kind.INT, 0));
      block(choice.between(0, 2), depth - 1, result);
    }
    code.close();
  }

  private String caughtType() {
    return choice.of(
        "RuntimeException",
        "ArithmeticException",
        "ArithmeticException | ClassCastException",
        "IndexOutOfBoundsException",
        "NullPointerException",
        "IllegalStateException",
        "IllegalArgumentException | NegativeArraySizeException",
        "Throwable",
        "Exception");
  }

  private String exception() {
    String text = expressions.of(Kind.STRING, 1);
    return choice.of(
        "new IllegalStateException(" + text + ")",
        "new Report.Failure(" + text + ", " + expressions.of(Kind.INT, 1) + ")",
        "new ArithmeticException(" + text + ")",
        "new IllegalArgumentException(" + text + ", new RuntimeException(\"cause\"))",
        "new Report.Severe(" + text + ")");
  }

  private void choose(int depth, Kind result) {
    boolean onText = choice.once(3);
    String value = onText ? expressions.of(Kind.STRING, 1) : expressions.of(Kind.INT, 2);
    code.open("switch (%s)", onText ? "String.valueOf(" + value + ")" : value);
    boolean arrows = choice.once(2);
    List<String> labels =
        onText
            ? List.of("\"a\"", "\"hello\"", "\"Aa\", \"BB\"")
            : choice.once(2)
                ? List.of("0", "1, -1", "2")
                : List.of("-2147483648", "100", "65536, 127", "7");
    for (String label : labels) {
      if (arrows) {
        code.open("case %s ->", label);
      } else {
        code.line("case %s:", label);
      }
      block(1, depth - 1, result);
      if (arrows) {
        code.close();
      } else if (choice.once(2)) {
        code.line("break;");
      }
    }
    if (choice.once(2)) {
      code.line(arrows ? "default -> Report.see(-5);" : "default: Report.see(-6);");
    }
    code.close();
  }

  private void array() {
    Kind kind = choice.of(KINDS);
    String name = code.name("a");
    String size = choice.once(8) ? expressions.of(Kind.INT, 1) : "2";
    code.line("%s[] %s = new %s[Math.min(%s, 9)];", kind.java, name, kind.java, size);
    scope.addArray(kind, name);
    code.line("%s[%s] = %s;", name, expressions.index(1), expressions.of(kind, 2));
    code.line("Report.is(\"length\", %s.length);", name);
    if (kind == Kind.OBJECT && choice.once(2)) {
      code.line("%s = new String[] {\"x\", null};", name);
    }
  }

  private void leave(Kind result) {
    if (loops > 0 && choice.once(2)) {
      code.line("if (%s) { %s; }", expressions.condition(2), choice.of("break", "continue"));
    } else {
      code.line("if (%s) { return %s; }", expressions.condition(2), expressions.of(result, 2));
    }
  }

  private void labelled(int depth, Kind result) {
    String label = code.name("label");
    int outside = loops;
    loops = 0;
    code.open("%s:", label);
    block(choice.between(1, 2), depth - 1, result);
    code.line("if (%s) { break %s; }", expressions.condition(2), label);
    block(1, depth - 1, result);
    code.close();
    loops = outside;
  }

  private void locked(int depth, Kind result) {
    code.open("synchronized (%s)", choice.once(9) ? "(Object) null" : "Report.class");
    block(choice.between(1, 2), depth - 1, result);
    code.close();
  }
}
