package mirc.wiring.yaml;

import java.util.List;
import mirc.wiring.Argument;

/** An argument as a mapping whose first key says what it is. */
final class ArgumentWriter implements Argument.Visitor<Object> {

  static List<Object> all(List<Argument> arguments) {
    ArgumentWriter writer = new ArgumentWriter();
    return arguments.stream().map(argument -> argument.accept(writer)).toList();
  }

  @Override
  public Object constant(Argument.ConstantArgument argument) {
    return new Trees()
        .put(argument.value().type().typeName(), argument.value().text())
        .putText("java", argument.narrow() ? "int" : argument.javaClass())
        .tree();
  }

  @Override
  public Object parameter(Argument.ParameterArgument argument) {
    return new Trees()
        .put("parameter", argument.name())
        .putText("java", argument.narrow() ? "int" : "")
        .tree();
  }

  @Override
  public Object instance(Argument.InstanceArgument argument) {
    return new Trees().put("instance", argument.id()).tree();
  }

  @Override
  public Object list(Argument.ListArgument argument) {
    return new Trees().put("list", all(argument.elements())).tree();
  }

  @Override
  public Object joined(Argument.JoinedArgument argument) {
    return new Trees().put("joined", all(argument.parts())).tree();
  }

  @Override
  public Object none(Argument.NoneArgument argument) {
    return new Trees().put("none", argument.javaClass()).tree();
  }
}
