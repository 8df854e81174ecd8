package mirc.codegen.java;

import java.util.ArrayList;
import java.util.List;
import mirc.wiring.BootCheck;
import mirc.wiring.BootParameter;
import mirc.wiring.Instance;
import mirc.wiring.WiringPlan;

/**
 * What {@code Wiring.java.vm} prints.
 *
 * @param source file and line of the unikernel
 * @param unikernel its name
 * @param target name of the target
 * @param imports qualified names, sorted
 * @param statements of the main method, in order
 */
public record WiringView(
    String source,
    String unikernel,
    String target,
    List<String> imports,
    List<Statement> statements) {

  public WiringView {
    imports = List.copyOf(imports);
    statements = List.copyOf(statements);
  }

  /** The view of a plan. */
  public static WiringView of(WiringPlan plan) {
    Names names = new Names(plan);
    Imports imports = new Imports();
    List<Statement> statements = new ArrayList<>();
    ParameterCode parameters = new ParameterCode(names, imports);
    for (BootParameter parameter : plan.parameters()) {
      statements.add(parameters.declaration(parameter));
    }
    statements.add(parameters.commandLine(plan));
    ArgumentCode arguments = new ArgumentCode(plan, names, imports);
    CheckCode checks = new CheckCode(arguments, imports);
    for (BootCheck check : plan.checks()) {
      statements.add(checks.statement(check));
    }
    InstanceCode instances = new InstanceCode(arguments, names, imports);
    for (Instance instance : plan.instances()) {
      statements.add(instances.statement(instance));
    }
    statements.addAll(new StartCode(names, imports).statements(plan));
    return new WiringView(
        plan.at().fileAndLine(),
        plan.unikernel(),
        plan.target().name(),
        imports.sorted(),
        statements);
  }
}
