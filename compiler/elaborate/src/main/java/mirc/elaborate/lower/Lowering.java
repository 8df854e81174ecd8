package mirc.elaborate.lower;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import mirc.elaborate.graph.DeviceGraph;
import mirc.elaborate.graph.GraphParameter;
import mirc.elaborate.graph.GraphStart;
import mirc.elaborate.graph.Node;
import mirc.elaborate.graph.PlanConstants;
import mirc.elaborate.graph.Positions;
import mirc.semantics.program.JavaBinding;
import mirc.semantics.program.Unikernel;
import mirc.semantics.value.Value;
import mirc.target.Capability;
import mirc.wiring.Argument;
import mirc.wiring.BootParameter;
import mirc.wiring.Constant;
import mirc.wiring.Construction;
import mirc.wiring.Dependency;
import mirc.wiring.Instance;
import mirc.wiring.Limits;
import mirc.wiring.PlanTarget;
import mirc.wiring.Start;
import mirc.wiring.WiringPlan;

/** The phase that makes plans. */
public final class Lowering {
  private Lowering() {}

  /**
   * The plan.
   *
   * @param graph without errors
   * @param dependencies the artifacts that the unikernel is built of
   */
  public static WiringPlan lower(DeviceGraph graph, List<Dependency> dependencies) {
    List<Dependency> sorted =
        dependencies.stream().sorted(Comparator.comparing(Dependency::coordinates)).toList();
    Unikernel unikernel = graph.unikernel();
    List<Instance> instances = new ArrayList<>();
    for (Node node : graph.nodes()) {
      List<Argument> arguments =
          BuildFacts.isWanted(node) ? BuildFacts.of(graph, sorted) : arguments(node);
      instances.add(instance(node, arguments));
    }
    return new WiringPlan(
        unikernel.name(),
        unikernel.version().orElse(""),
        unikernel.documentation().orElse(""),
        new PlanTarget(
            graph.target().name(),
            graph.target().capabilities().stream().map(Capability::name).toList()),
        graph.parameters().stream().map(Lowering::parameter).toList(),
        graph.checks(),
        instances,
        graph.starts().stream().map(Lowering::start).toList(),
        limits(unikernel.limits()),
        sorted,
        Positions.of(unikernel.span()));
  }

  private static Instance instance(Node node, List<Argument> arguments) {
    JavaBinding java = node.java();
    return new Instance(
        node.id(),
        node.declaration().toString(),
        node.type().map(type -> type.name().toString()).orElse(""),
        new Construction(
            java.className(),
            java.isFactory() ? Optional.of(java.executable().name()) : Optional.empty()),
        arguments,
        Positions.of(node.span()));
  }

  private static List<Argument> arguments(Node node) {
    List<Argument> arguments = new ArrayList<>();
    for (JavaBinding.JavaArgument java : node.java().arguments()) {
      Node.Argument argument = node.argument(java.parameter());
      arguments.add(argument.value().accept(new ArgumentLowering(argument.type(), java)));
    }
    return arguments;
  }

  private static BootParameter parameter(GraphParameter parameter) {
    return new BootParameter(
        parameter.name(),
        parameter.type().accept(new TypeLowering()),
        parameter
            .initial()
            .filter(value -> !(value instanceof Value.None))
            .map(Lowering::constants),
        parameter.secret(),
        parameter.documentation(),
        Positions.of(parameter.span()));
  }

  private static List<Constant> constants(Value value) {
    List<Value> values = value instanceof Value.ListValue list ? list.elements() : List.of(value);
    return values.stream().map(PlanConstants::of).toList();
  }

  private static Start start(GraphStart start) {
    return new Start(start.node(), start.name(), Positions.of(start.span()));
  }

  private static Limits limits(mirc.semantics.program.Limits limits) {
    return new Limits(bytes(limits.memory()), bytes(limits.image()));
  }

  private static OptionalLong bytes(Optional<mirc.semantics.program.Limits.Limit> limit) {
    return limit.map(l -> OptionalLong.of(l.bytes())).orElse(OptionalLong.empty());
  }
}
