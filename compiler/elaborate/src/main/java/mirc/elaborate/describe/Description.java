package mirc.elaborate.describe;

import java.util.ArrayList;
import java.util.List;
import mirc.elaborate.graph.DeviceGraph;
import mirc.elaborate.graph.GraphParameter;
import mirc.elaborate.graph.Node;
import mirc.elaborate.graph.Positions;

/**
 * What all forms show of a graph.
 *
 * @param devices users before what they use: the reverse of the order in which they are made
 * @param parameters as help shows them
 */
record Description(
    String unikernel,
    String documentation,
    String target,
    List<Device> devices,
    List<BootParameter> parameters) {

  Description {
    devices = List.copyOf(devices);
    parameters = List.copyOf(parameters);
  }

  /**
   * A node.
   *
   * @param type of the device, empty for an app
   * @param reasons why it is there, at least one
   */
  record Device(
      String id,
      String declaration,
      String type,
      String javaClass,
      List<Argument> arguments,
      List<String> reasons,
      String at) {
    Device {
      arguments = List.copyOf(arguments);
      reasons = List.copyOf(reasons);
    }
  }

  /**
   * An argument.
   *
   * @param text as a user would write it
   * @param uses ids of the devices in it
   */
  record Argument(String name, String text, boolean defaulted, List<String> uses) {
    Argument {
      uses = List.copyOf(uses);
    }
  }

  /**
   * A boot parameter.
   *
   * @param initial the default as text, empty when it is required
   */
  record BootParameter(
      String name, String type, String initial, boolean required, String documentation) {}

  static Description of(DeviceGraph graph) {
    Reasons reasons = new Reasons(graph);
    List<Device> devices = new ArrayList<>();
    for (Node node : graph.nodes()) {
      devices.add(
          0,
          new Device(
              node.id(),
              node.declaration().toString(),
              node.type().map(type -> type.name().toString()).orElse(""),
              node.java().className(),
              node.arguments().stream().map(Description::argument).toList(),
              reasons.of(node),
              Positions.of(node.span()).toString()));
    }
    return new Description(
        graph.unikernel().name(),
        graph.unikernel().documentation().orElse(""),
        graph.target().name(),
        devices,
        graph.parameters().stream().map(Description::parameter).toList());
  }

  private static Argument argument(Node.Argument argument) {
    return new Argument(
        argument.parameter(),
        argument.value().accept(ValueText.INSTANCE),
        argument.defaulted(),
        ValueText.nodes(argument.value()));
  }

  private static BootParameter parameter(GraphParameter parameter) {
    return new BootParameter(
        parameter.name(),
        parameter.type().toString(),
        parameter.initial().map(ValueText::of).orElse(""),
        parameter.initial().isEmpty(),
        parameter.documentation());
  }
}
