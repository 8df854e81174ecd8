package mirc.wiring.yaml;

import java.util.Map;
import mirc.wiring.Argument;
import mirc.wiring.Constant;
import mirc.wiring.Scalar;

/** A mapping as an argument; its first key says what it is. */
final class ArgumentReader {
  private static final String INT = "int";

  private final References references;

  ArgumentReader(References references) {
    this.references = references;
  }

  Argument argument(YamlNode node) {
    Fields fields = Fields.of(node, "an argument");
    Map<String, YamlNode> entries = fields.entries();
    if (entries.isEmpty()) {
      throw new PlanFormatException(node.span(), "an argument is not empty");
    }
    Argument argument = read(fields, entries.keySet().iterator().next());
    fields.end();
    return argument;
  }

  private Argument read(Fields fields, String kind) {
    return switch (kind) {
      case "parameter" -> parameter(fields);
      case "instance" -> instance(fields);
      case "list" -> new Argument.ListArgument(fields.list(kind, this::argument));
      case "joined" -> new Argument.JoinedArgument(fields.list(kind, this::argument));
      case "none" -> new Argument.NoneArgument(fields.text(kind));
      default -> constant(fields, kind);
    };
  }

  private Argument parameter(Fields fields) {
    String name = fields.text("parameter");
    references.use("parameter", name, fields.required("parameter").span());
    return new Argument.ParameterArgument(name, isNarrow(fields));
  }

  private Argument instance(Fields fields) {
    String id = fields.text("instance");
    references.use("instance", id, fields.required("instance").span());
    return new Argument.InstanceArgument(id);
  }

  private static Argument constant(Fields fields, String kind) {
    Scalar scalar = Constants.scalar(kind, fields.span());
    Constant constant = Constants.checked(scalar, fields.text(kind), fields.required(kind).span());
    return scalar == Scalar.ENUM
        ? new Argument.ConstantArgument(constant, false, fields.textOrEmpty("java"))
        : new Argument.ConstantArgument(constant, isNarrow(fields), "");
  }

  private static boolean isNarrow(Fields fields) {
    String java = fields.textOrEmpty("java");
    if (!java.isEmpty() && !java.equals(INT)) {
      throw new PlanFormatException(
          fields.required("java").span(), "`java` is `int` or not there at all");
    }
    return java.equals(INT);
  }
}
