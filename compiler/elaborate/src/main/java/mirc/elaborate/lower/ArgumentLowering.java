package mirc.elaborate.lower;

import java.util.List;
import mirc.elaborate.graph.GraphValue;
import mirc.elaborate.graph.PlanConstants;
import mirc.semantics.program.Conversion;
import mirc.semantics.program.JavaBinding.JavaArgument;
import mirc.semantics.type.ScalarType;
import mirc.semantics.type.Type;
import mirc.semantics.value.Value;
import mirc.wiring.Argument;
import mirc.wiring.Constant;

/** Values as arguments of one Java parameter. */
final class ArgumentLowering implements GraphValue.Visitor<Argument> {
  private final JavaArgument java;
  private final boolean narrow;

  /** For a declared parameter of that type, which becomes that Java parameter. */
  ArgumentLowering(Type type, JavaArgument java) {
    this.java = java;
    this.narrow = java.conversion() == Conversion.INT && isInt(type);
  }

  private static boolean isInt(Type type) {
    if (type instanceof Type.OptionalOf optional) {
      return isInt(optional.element());
    }
    if (type instanceof Type.ListOf list) {
      return isInt(list.element());
    }
    return type == ScalarType.INT
        || (type instanceof Type.Refined refined && refined.base() == ScalarType.INT);
  }

  @Override
  public Argument known(GraphValue.Known value) {
    return constant(value.value());
  }

  private Argument constant(Value value) {
    if (value instanceof Value.None) {
      return new Argument.NoneArgument(javaClass());
    }
    if (value instanceof Value.ListValue list) {
      return new Argument.ListArgument(list.elements().stream().map(this::constant).toList());
    }
    String enumClass =
        value instanceof Value.Constant constant && java.conversion() == Conversion.ENUM
            ? constant.type().javaClass().orElse("")
            : "";
    return new Argument.ConstantArgument(PlanConstants.of(value), narrow, enumClass);
  }

  /** The class that the Java parameter's descriptor names; empty text for an array. */
  private String javaClass() {
    String descriptor = java.descriptor();
    return descriptor.startsWith("L")
        ? descriptor.substring(1, descriptor.length() - 1).replace('/', '.')
        : "";
  }

  @Override
  public Argument boot(GraphValue.Boot value) {
    return new Argument.ParameterArgument(value.parameter(), narrow);
  }

  @Override
  public Argument node(GraphValue.NodeReference value) {
    return new Argument.InstanceArgument(value.id());
  }

  @Override
  public Argument list(GraphValue.ListOf value) {
    return new Argument.ListArgument(all(value.elements()));
  }

  @Override
  public Argument joined(GraphValue.Joined value) {
    return new Argument.JoinedArgument(
        value.parts().stream()
            .map(
                part ->
                    part instanceof GraphValue.Known known
                        ? text(known.value().toString())
                        : part.accept(this))
            .toList());
  }

  private static Argument text(String text) {
    return new Argument.ConstantArgument(Constant.string(text));
  }

  private List<Argument> all(List<GraphValue> values) {
    return values.stream().map(value -> value.accept(this)).toList();
  }
}
