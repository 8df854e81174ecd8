package mirc.elaborate.describe;

import java.util.ArrayList;
import java.util.List;
import mirc.elaborate.graph.Composite;
import mirc.elaborate.graph.DeviceGraph;
import mirc.elaborate.graph.GraphStart;
import mirc.elaborate.graph.Node;
import mirc.elaborate.graph.Positions;

/** Why each device is there. */
final class Reasons {
  private final DeviceGraph graph;

  Reasons(DeviceGraph graph) {
    this.graph = graph;
  }

  List<String> of(Node node) {
    List<String> reasons = new ArrayList<>();
    for (GraphStart start : graph.starts()) {
      if (start.node().equals(node.id())) {
        reasons.add("started at " + Positions.of(start.span()));
      }
    }
    for (Node user : graph.nodes()) {
      for (Node.Argument argument : user.arguments()) {
        if (ValueText.nodes(argument.value()).contains(node.id())) {
          reasons.add(
              (argument.defaulted() ? "the default of `" : "given for `")
                  + argument.parameter()
                  + "` of `"
                  + user.id()
                  + "`");
        }
      }
    }
    for (Composite composite : graph.composites()) {
      if (ValueText.nodes(composite.result()).contains(node.id())) {
        reasons.add("what `" + composite.declaration() + "` is for `" + composite.id() + "`");
      } else if (node.id().startsWith(composite.id() + ".")) {
        reasons.add("a part of `" + composite.id() + "`, a `" + composite.declaration() + "`");
      }
    }
    if (reasons.isEmpty()) {
      reasons.add("named by a requirement");
    }
    return reasons;
  }
}
