package mirc.elaborate.graph;

import java.util.List;
import mirc.semantics.value.Value;
import mirc.wiring.Argument;

/** Values as arguments of checks at boot, where each has the Java type of its parameter. */
final class BootArguments {
  private BootArguments() {}

  static Argument of(GraphValue value) {
    if (value instanceof GraphValue.Boot boot) {
      return new Argument.ParameterArgument(boot.parameter(), false);
    }
    if (value instanceof GraphValue.Joined joined) {
      return new Argument.JoinedArgument(all(joined.parts()));
    }
    if (value instanceof GraphValue.ListOf
        || (value instanceof GraphValue.Known known && known.value() instanceof Value.ListValue)) {
      return new Argument.ListArgument(all(Evaluator.elements(value)));
    }
    if (value instanceof GraphValue.Known known) {
      String javaClass =
          known.value() instanceof Value.Constant constant
              ? constant.type().javaClass().orElse("")
              : "";
      return new Argument.ConstantArgument(PlanConstants.of(known.value()), false, javaClass);
    }
    throw new IllegalArgumentException("not a value of boot: " + value);
  }

  static List<Argument> all(List<GraphValue> values) {
    return values.stream().map(BootArguments::of).toList();
  }

  /** The parts of a message; what is known is text. */
  static List<Argument> message(GraphValue message) {
    List<GraphValue> parts =
        message instanceof GraphValue.Joined joined ? joined.parts() : List.of(message);
    return parts.stream()
        .map(
            part ->
                part instanceof GraphValue.Known known
                    ? of(new GraphValue.Known(new Value.Text(known.value().toString())))
                    : of(part))
        .toList();
  }
}
