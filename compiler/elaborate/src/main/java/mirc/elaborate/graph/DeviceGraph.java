package mirc.elaborate.graph;

import java.util.List;
import java.util.Optional;
import mirc.semantics.program.Unikernel;
import mirc.target.Target;
import mirc.wiring.BootCheck;

/**
 * The devices and apps of one unikernel on one target.
 *
 * @param unikernel that it was made from
 * @param target that every choice was made for
 * @param parameters boot parameters: the unikernel's own in their order, then the lifted ones
 * @param nodes whatever a node uses stands before it
 * @param composites the composite devices that were replaced, in the same order
 * @param starts ids of the apps that run, in the order in which they are written
 * @param checks conditions that only boot values decide
 */
public record DeviceGraph(
    Unikernel unikernel,
    Target target,
    List<GraphParameter> parameters,
    List<Node> nodes,
    List<Composite> composites,
    List<GraphStart> starts,
    List<BootCheck> checks) {

  public DeviceGraph {
    parameters = List.copyOf(parameters);
    nodes = List.copyOf(nodes);
    composites = List.copyOf(composites);
    starts = List.copyOf(starts);
    checks = List.copyOf(checks);
  }

  /** The node of that id, if there is one. */
  public Optional<Node> node(String id) {
    return nodes.stream().filter(node -> node.id().equals(id)).findFirst();
  }
}
