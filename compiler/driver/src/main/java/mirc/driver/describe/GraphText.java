package mirc.driver.describe;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import mirc.elaborate.graph.DeviceGraph;
import mirc.elaborate.graph.GraphParameter;
import mirc.elaborate.graph.GraphStart;
import mirc.elaborate.graph.GraphValue;
import mirc.elaborate.graph.Node;

/**
 * A device graph as an indented tree: below each app what it is given, and below each device what
 * that is given in turn. A device that several use is unfolded at its first use.
 */
public final class GraphText {
  private final StringBuilder out = new StringBuilder();
  private final Map<String, Node> nodes;
  private final Set<String> unfolded = new HashSet<>();

  private GraphText(DeviceGraph graph) {
    this.nodes = graph.nodes().stream().collect(Collectors.toMap(Node::id, Function.identity()));
  }

  /** The graph in lines that end with {@code \n}. */
  public static String print(DeviceGraph graph) {
    GraphText text = new GraphText(graph);
    text.line(0, "unikernel " + graph.unikernel().name() + " on " + graph.target().name());
    for (GraphStart start : graph.starts()) {
      text.node(1, "start ", text.find(start.node()));
    }
    if (!graph.parameters().isEmpty()) {
      text.line(1, "boot parameters");
      graph.parameters().forEach(text::parameter);
    }
    return text.out.toString();
  }

  private void node(int depth, String label, Node node) {
    boolean first = unfolded.add(node.id());
    String again = first || node.arguments().isEmpty() ? "" : " (above)";
    String type = node.type().map(offered -> ": " + offered).orElse("");
    line(
        depth,
        label + node.id() + " = " + node.declaration() + type + "  [" + node.span() + "]" + again);
    if (first) {
      node.arguments().forEach(argument -> argument(depth + 1, argument));
    }
  }

  private void argument(int depth, Node.Argument argument) {
    String label = argument.parameter() + ": ";
    List<String> used = ValueText.nodes(argument.value());
    if (argument.value() instanceof GraphValue.NodeReference reference) {
      node(depth, label, find(reference.id()));
      return;
    }
    line(
        depth, label + ValueText.of(argument.value()) + (argument.defaulted() ? " (default)" : ""));
    used.forEach(id -> node(depth + 1, "", find(id)));
  }

  private void parameter(GraphParameter parameter) {
    String initial =
        parameter
            .initial()
            .map(value -> " = " + value)
            .orElse(parameter.secret() ? " (secret)" : "");
    String documentation = parameter.documentation().replace('\n', ' ');
    line(
        2,
        "--"
            + parameter.name()
            + ": "
            + parameter.type()
            + initial
            + (documentation.isEmpty() ? "" : "  " + documentation));
  }

  private Node find(String id) {
    Node node = nodes.get(id);
    if (node == null) {
      throw new IllegalStateException("the graph has no node " + id);
    }
    return node;
  }

  private void line(int depth, String text) {
    out.append("  ".repeat(depth)).append(text).append('\n');
  }
}
