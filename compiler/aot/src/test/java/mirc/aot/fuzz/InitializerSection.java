package mirc.aot.fuzz;

import java.util.ArrayList;
import java.util.List;

/** Classes whose initialisers use one another, in cycles, and fail. */
final class InitializerSection implements Section {
  @Override
  public void write(Choice choice, Code code) {
    int count = choice.between(3, 6);
    List<Integer> classes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      boolean isInterface = choice.once(5);
      String parent = "";
      if (isInterface) {
        code.open("interface C%d", i);
        code.line("int X = Report.see(%d) + %s;", i * 100, other(choice, count, 1));
        if (choice.once(2)) {
          code.line("default int d() { return X; }");
        }
      } else {
        if (!classes.isEmpty() && choice.once(2)) {
          parent = " extends C" + choice.of(classes);
        }
        classes.add(i);
        code.open("static class C%d%s", i, parent);
        members(choice, code, i, count);
      }
      code.close();
    }
    accesses(choice, code, count);
  }

  private static void members(Choice choice, Code code, int number, int count) {
    code.line("static int X = %d + %s;", number, other(choice, count, 2));
    if (choice.once(2)) {
      code.line("static final int K = %d;", number);
      code.line("static final String T = \"t%d\";", number);
    }
    code.line("static final Object O = %s;", choice.of("new Object[0]", "null", "\"s\"", "X"));
    code.open("static");
    code.line("Report.is(\"init C%d\", X);", number);
    code.line("X += %s;", other(choice, count, 2));
    if (choice.once(4)) {
      code.line(
          "if (X %s 0) { throw new %s(\"C%d fails\"); }",
          choice.of("!=", ">", "<", "=="),
          choice.of("IllegalStateException", "Report.Severe", "ArithmeticException"),
          number);
    }
    code.close();
    code.line("final int own = X++;");
    code.line("static int get() { return X; }");
    code.line("int virtual() { return own + X; }");
  }

  private static String other(Choice choice, int count, int depth) {
    String name = "C" + choice.below(count);
    return switch (choice.below(depth > 1 ? 4 : 3)) {
      case 0 -> Integer.toString(choice.below(50));
      case 1, 2 -> name + ".X";
      default -> "Integer.parseInt(\"" + choice.below(30) + choice.of("", "", "", "x") + "\")";
    };
  }

  private static void accesses(Choice choice, Code code, int count) {
    code.open("static void run()");
    for (int i = choice.between(4, 9); i > 0; i--) {
      code.open("try");
      String name = "C" + choice.below(count);
      code.line(
          choice.of(
              "Report.is(\"%1$s.X\", %1$s.X);",
              "Report.is(\"%1$s.X\", %1$s.X + 1);",
              "Report.is(\"array\", new %1$s[2].length);",
              "Report.is(\"class\", %1$s.class.getName());",
              "Report.is(\"is\", ((Object) \"\") instanceof %1$s);"),
          name);
      code.turn("catch (Throwable t)");
      code.line("Report.caught(t);");
      code.close();
    }
    code.close();
  }
}
