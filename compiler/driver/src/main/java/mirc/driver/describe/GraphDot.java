package mirc.driver.describe;

import mirc.elaborate.graph.DeviceGraph;
import mirc.elaborate.graph.Node;

/** A device graph in the languages of Graphviz and Mermaid. */
public final class GraphDot {
  private GraphDot() {}

  /** For {@code dot}. */
  public static String dot(DeviceGraph graph) {
    StringBuilder out = new StringBuilder();
    out.append("digraph ").append(quoted(graph.unikernel().name())).append(" {\n");
    out.append("  node [shape=box];\n");
    for (Node node : graph.nodes()) {
      String label = node.id() + "\\n" + node.declaration();
      out.append("  ").append(quoted(node.id())).append(" [label=").append(quoted(label));
      out.append(node.type().isEmpty() ? ", style=bold];\n" : "];\n");
    }
    for (Node node : graph.nodes()) {
      for (Node.Argument argument : node.arguments()) {
        for (String used : ValueText.nodes(argument.value())) {
          out.append("  ").append(quoted(node.id())).append(" -> ").append(quoted(used));
          out.append(" [label=").append(quoted(argument.parameter())).append("];\n");
        }
      }
    }
    return out.append("}\n").toString();
  }

  /** For Mermaid, as Markdown pages show it. */
  public static String mermaid(DeviceGraph graph) {
    StringBuilder out = new StringBuilder("flowchart TD\n");
    for (Node node : graph.nodes()) {
      out.append("  ").append(identifier(node.id())).append("[\"").append(node.id());
      out.append("<br>").append(node.declaration()).append("\"]\n");
    }
    for (Node node : graph.nodes()) {
      for (Node.Argument argument : node.arguments()) {
        for (String used : ValueText.nodes(argument.value())) {
          out.append("  ").append(identifier(node.id())).append(" -->|");
          out.append(argument.parameter()).append("| ").append(identifier(used)).append('\n');
        }
      }
    }
    return out.toString();
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\"", "\\\"") + "\"";
  }

  private static String identifier(String id) {
    return "n_" + id.replace('.', '_').replace('[', '_').replace(']', '_');
  }
}
