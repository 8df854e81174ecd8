package mirc.elaborate.graph;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which node is built on which. */
final class Reach {
  private final Map<String, Node> nodes;

  Reach(Map<String, Node> nodes) {
    this.nodes = nodes;
  }

  /** Whether {@code upper} uses {@code lower}, over one step or more. */
  boolean isOver(String upper, String lower) {
    return below(upper).contains(lower);
  }

  private Set<String> below(String id) {
    Set<String> found = new HashSet<>();
    List<String> open = new ArrayList<>(direct(id));
    while (!open.isEmpty()) {
      String next = open.remove(open.size() - 1);
      if (found.add(next)) {
        open.addAll(direct(next));
      }
    }
    return found;
  }

  private List<String> direct(String id) {
    Node node = nodes.get(id);
    return node == null
        ? List.of()
        : node.arguments().stream().flatMap(a -> nodes(a.value()).stream()).toList();
  }

  /** The nodes in a value: itself, or the elements of a list. */
  static List<String> nodes(GraphValue value) {
    if (value instanceof GraphValue.NodeReference node) {
      return List.of(node.id());
    }
    if (value instanceof GraphValue.ListOf list) {
      return list.elements().stream().flatMap(element -> nodes(element).stream()).toList();
    }
    return List.of();
  }
}
