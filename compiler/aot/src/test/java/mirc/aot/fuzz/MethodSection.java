package mirc.aot.fuzz;

import java.util.ArrayList;
import java.util.List;

/** Methods that call one another, over fields and variables of all types. */
final class MethodSection implements Section {
  private static final List<Kind> KINDS = List.of(Kind.values());

  @Override
  public void write(Choice choice, Code code) {
    Scope scope = new Scope();
    Expressions expressions = new Expressions(choice, scope);
    Statements statements = new Statements(choice, scope, expressions, code);
    List<String> fields = new ArrayList<>();
    for (int i = choice.between(2, 6); i > 0; i--) {
      Kind kind = choice.of(KINDS);
      String name = code.name("f");
      code.line("static %s %s = %s;", kind.java, name, Literals.of(kind, choice));
      scope.add(kind, name);
      fields.add(name);
    }
    Kind elements = choice.of(KINDS);
    String array = code.name("array");
    code.line("static final %s[] %s = new %s[3];", elements.java, array, elements.java);
    scope.addArray(elements, array);
    for (int i = choice.between(1, 3); i > 0; i--) {
      function(choice, code, scope, expressions, statements);
    }
    code.open("static int body()");
    statements.block(choice.between(4, 8), 3, Kind.INT);
    code.line("return %s;", expressions.of(Kind.INT, 3));
    code.close();
    code.open("static void run()");
    code.open("try");
    code.line("Report.see(body());");
    code.turn("finally");
    for (String field : fields) {
      code.line("Report.is(\"%s\", %s);", field, field);
    }
    code.line("for (Object o : %s) { Report.is(\"element\", o); }", array);
    code.close().close();
  }

  private static void function(
      Choice choice, Code code, Scope scope, Expressions expressions, Statements statements) {
    String name = code.name("m");
    Kind result = choice.of(KINDS);
    List<Kind> parameters = new ArrayList<>();
    List<String> declarations = new ArrayList<>();
    scope.enter();
    for (int i = choice.between(0, 3); i > 0; i--) {
      Kind kind = choice.of(KINDS);
      String parameter = code.name("p");
      parameters.add(kind);
      declarations.add(kind.java + " " + parameter);
      scope.add(kind, parameter);
    }
    String modifiers = choice.of("static ", "static ", "private static synchronized ");
    code.open("%s%s %s(%s)", modifiers, result.java, name, String.join(", ", declarations));
    code.line("if (!Report.fuel()) { return %s; }", Literals.of(result, choice));
    statements.block(choice.between(1, 3), 2, result);
    code.line("return %s;", expressions.of(result, 2));
    code.close();
    scope.leave();
    expressions.add(new Expressions.Function(name, result, List.copyOf(parameters)));
  }
}
