package mirc.driver.describe;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import mirc.elaborate.graph.GraphValue;

/** An argument in the words of a {@code .mirage} file. */
final class ValueText implements GraphValue.Visitor<String> {
  private static final ValueText INSTANCE = new ValueText();

  private ValueText() {}

  static String of(GraphValue value) {
    return value.accept(INSTANCE);
  }

  /** The ids of the nodes in the value. */
  static List<String> nodes(GraphValue value) {
    List<String> found = new ArrayList<>();
    collect(value, found);
    return found;
  }

  private static void collect(GraphValue value, List<String> found) {
    if (value instanceof GraphValue.NodeReference node) {
      found.add(node.id());
    } else if (value instanceof GraphValue.ListOf list) {
      list.elements().forEach(element -> collect(element, found));
    }
  }

  @Override
  public String known(GraphValue.Known value) {
    return value.value().toString();
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
    return value.elements().stream().map(ValueText::of).collect(Collectors.joining(", ", "[", "]"));
  }

  @Override
  public String joined(GraphValue.Joined value) {
    return value.parts().stream().map(ValueText::of).collect(Collectors.joining(" + "));
  }
}
