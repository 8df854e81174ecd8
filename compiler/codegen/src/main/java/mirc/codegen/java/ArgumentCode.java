package mirc.codegen.java;

import java.util.List;
import java.util.stream.Collectors;
import mirc.wiring.Argument;
import mirc.wiring.BootParameter;
import mirc.wiring.Scalar;
import mirc.wiring.WiringPlan;

/** Arguments as Java expressions. */
final class ArgumentCode implements Argument.Visitor<String> {
  private final WiringPlan plan;
  private final Names names;
  private final Imports imports;
  private final ConstantCode constants;

  ArgumentCode(WiringPlan plan, Names names, Imports imports) {
    this.plan = plan;
    this.names = names;
    this.imports = imports;
    this.constants = new ConstantCode(imports);
  }

  List<String> all(List<Argument> arguments) {
    return arguments.stream().map(argument -> argument.accept(this)).toList();
  }

  /** Constants and parameters as one String. */
  String text(List<Argument> parts) {
    String joined =
        parts.stream()
            .map(
                part ->
                    part instanceof Argument.ParameterArgument parameter
                        ? names.parameter(parameter.name()) + ".text()"
                        : part.accept(this))
            .collect(Collectors.joining(" + "));
    return joined.isEmpty() ? "\"\"" : joined;
  }

  @Override
  public String constant(Argument.ConstantArgument argument) {
    return constants.of(argument.value(), argument.narrow(), argument.javaClass());
  }

  @Override
  public String parameter(Argument.ParameterArgument argument) {
    BootParameter parameter = plan.parameter(argument.name()).orElseThrow();
    boolean optional = parameter.type().optional();
    String accessor;
    if (argument.narrow() && parameter.type().scalar() == Scalar.INT) {
      accessor = optional ? "narrowOrNull" : "narrow";
    } else {
      accessor = optional ? "orNull" : "value";
    }
    return names.parameter(argument.name()) + "." + accessor + "()";
  }

  @Override
  public String instance(Argument.InstanceArgument argument) {
    return names.instance(argument.id());
  }

  @Override
  public String list(Argument.ListArgument argument) {
    return imports.use("java.util.List")
        + ".of("
        + String.join(", ", all(argument.elements()))
        + ")";
  }

  @Override
  public String joined(Argument.JoinedArgument argument) {
    return text(argument.parts());
  }

  @Override
  public String none(Argument.NoneArgument argument) {
    return argument.javaClass().isEmpty()
        ? "null"
        : "(" + imports.use(argument.javaClass()) + ") null";
  }
}
