package mirc.codegen.java;

import java.util.ArrayList;
import java.util.List;
import mirc.wiring.Start;
import mirc.wiring.WiringPlan;

/** Starts as statements: one app on the main thread, several on a thread each. */
final class StartCode {
  private final Names names;
  private final Imports imports;

  StartCode(Names names, Imports imports) {
    this.names = names;
    this.imports = imports;
  }

  List<Statement> statements(WiringPlan plan) {
    if (plan.starts().size() == 1) {
      Start only = plan.starts().get(0);
      return List.of(Statement.of(only.at(), List.of(names.instance(only.instance()) + ".run();")));
    }
    String thread = imports.boot("AppThread");
    List<Statement> statements = new ArrayList<>();
    List<String> threads = new ArrayList<>();
    for (Start start : plan.starts()) {
      String variable = names.start(start.instance());
      List<String> arguments =
          List.of(JavaText.literal(start.name()), names.instance(start.instance()) + "::run");
      statements.add(
          Statement.of(
              start.at(), JavaText.call("var " + variable + " = new " + thread, arguments)));
      threads.add(variable);
    }
    statements.add(Statement.of(plan.at(), JavaText.call(thread + ".runAll", threads)));
    return statements;
  }
}
