package mirc.elaborate.lower;

import java.util.List;
import mirc.elaborate.graph.DeviceGraph;
import mirc.elaborate.graph.Node;
import mirc.wiring.Argument;
import mirc.wiring.Constant;
import mirc.wiring.Dependency;

/**
 * The one Java class that mirc knows by name: it is given what the plan says about the unikernel
 * itself, which no {@code .mirage} file can write.
 */
final class BuildFacts {
  private static final String CLASS = "mirage.app.ThisUnikernel";

  private BuildFacts() {}

  static boolean isWanted(Node node) {
    return node.java().className().equals(CLASS);
  }

  /** Name, version, target, devices and dependencies. */
  static List<Argument> of(DeviceGraph graph, List<Dependency> dependencies) {
    return List.of(
        text(graph.unikernel().name()),
        text(graph.unikernel().version().orElse("")),
        text(graph.target().name()),
        texts(
            graph.nodes().stream()
                .filter(node -> node.type().isPresent())
                .map(node -> node.id() + ": " + node.declaration())
                .toList()),
        texts(dependencies.stream().map(Dependency::coordinates).toList()));
  }

  private static Argument texts(List<String> texts) {
    return new Argument.ListArgument(texts.stream().map(BuildFacts::text).toList());
  }

  private static Argument text(String text) {
    return new Argument.ConstantArgument(Constant.string(text));
  }
}
