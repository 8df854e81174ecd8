package mirc.elaborate.describe;

import java.util.List;
import java.util.stream.Collectors;
import mirc.elaborate.graph.GraphValue;
import mirc.semantics.value.Value;

/** Values as a user would write them. */
final class ValueText implements GraphValue.Visitor<String> {
  static final ValueText INSTANCE = new ValueText();

  private ValueText() {}

  /** A known value. */
  static String of(Value value) {
    if (value instanceof Value.Text text) {
      return '"' + text.value().replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
    if (value instanceof Value.Bytes bytes) {
      return "hex\"" + bytes.hex() + '"';
    }
    if (value instanceof Value.ListValue list) {
      return list.elements().stream()
          .map(ValueText::of)
          .collect(Collectors.joining(", ", "[", "]"));
    }
    return value.toString();
  }

  /** The nodes in a value. */
  static List<String> nodes(GraphValue value) {
    if (value instanceof GraphValue.NodeReference node) {
      return List.of(node.id());
    }
    return value instanceof GraphValue.ListOf list
        ? list.elements().stream().flatMap(element -> nodes(element).stream()).toList()
        : List.of();
  }

  @Override
  public String known(GraphValue.Known value) {
    return of(value.value());
  }

  @Override
  public String boot(GraphValue.Boot value) {
    return "--" + value.parameter();
  }

  @Override
  public String node(GraphValue.NodeReference value) {
    return value.id();
  }

  @Override
  public String list(GraphValue.ListOf value) {
    return value.elements().stream()
        .map(element -> element.accept(this))
        .collect(Collectors.joining(", ", "[", "]"));
  }

  @Override
  public String joined(GraphValue.Joined value) {
    return value.parts().stream()
        .map(
            part ->
                part instanceof GraphValue.Known known
                    ? known.value().toString()
                    : "{" + part.accept(this) + "}")
        .collect(Collectors.joining("", "\"", "\""));
  }
}
