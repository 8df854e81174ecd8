package mirc.wiring.yaml;

import java.util.List;
import mirc.wiring.BootCheck;
import mirc.wiring.BootParameter;
import mirc.wiring.Constant;
import mirc.wiring.Dependency;
import mirc.wiring.Instance;
import mirc.wiring.ParameterType;
import mirc.wiring.Refinement;
import mirc.wiring.Scalar;
import mirc.wiring.Start;
import mirc.wiring.WiringPlan;

/** A plan as mappings, lists and texts, in canonical order. */
final class PlanWriter {
  private PlanWriter() {}

  static Object tree(WiringPlan plan) {
    return new Trees()
        .put("wiring", WiringPlan.FORMAT)
        .put("unikernel", plan.unikernel())
        .putText("version", plan.version())
        .putText("documentation", plan.documentation())
        .put("at", plan.at().toString())
        .put(
            "target",
            new Trees()
                .put("name", plan.target().name())
                .putList("provides", plan.target().capabilities())
                .tree())
        .putList("parameters", plan.parameters().stream().map(PlanWriter::parameter).toList())
        .putList("checks", plan.checks().stream().map(PlanWriter::check).toList())
        .putList("instances", plan.instances().stream().map(PlanWriter::instance).toList())
        .putList("starts", plan.starts().stream().map(PlanWriter::start).toList())
        .putNumber("memoryLimit", plan.limits().memory())
        .putNumber("imageLimit", plan.limits().image())
        .putList("dependencies", plan.dependencies().stream().map(PlanWriter::dependency).toList())
        .tree();
  }

  private static Object parameter(BootParameter parameter) {
    Trees tree = new Trees().put("name", parameter.name()).put("type", type(parameter.type()));
    List<String> initial =
        parameter.initial().orElse(List.of()).stream().map(Constant::text).toList();
    if (parameter.initial().isPresent()) {
      tree.put("default", parameter.type().list() ? initial : initial.get(0));
    }
    return tree.putFlag("secret", parameter.secret())
        .putText("documentation", parameter.documentation())
        .put("at", parameter.at().toString())
        .tree();
  }

  /** The name alone where that says everything. */
  private static Object type(ParameterType type) {
    if (type.scalar() != Scalar.ENUM && type.equals(ParameterType.of(type.scalar()))) {
      return type.name();
    }
    Refinement refinement = type.refinement();
    Trees tree =
        new Trees()
            .put("scalar", type.scalar().typeName())
            .put("name", type.name())
            .putFlag("optional", type.optional())
            .putFlag("list", type.list())
            .putNumber("least", refinement.least())
            .putNumber("most", refinement.most())
            .putList("patterns", refinement.patterns());
    type.enumeration()
        .ifPresent(
            enumeration ->
                tree.put("names", enumeration.names())
                    .putText("java", enumeration.javaClass().orElse("")));
    return tree.tree();
  }

  private static Object check(BootCheck check) {
    return new Trees()
        .put("condition", check.condition().accept(new ConditionWriter()))
        .put("message", ArgumentWriter.all(check.message()))
        .put("at", check.at().toString())
        .tree();
  }

  private static Object instance(Instance instance) {
    return new Trees()
        .put("id", instance.id())
        .put("device", instance.device())
        .putText("type", instance.type())
        .put("java", instance.construction().javaClass())
        .putText("factory", instance.construction().factory().orElse(""))
        .putList("arguments", ArgumentWriter.all(instance.arguments()))
        .put("at", instance.at().toString())
        .tree();
  }

  private static Object start(Start start) {
    return new Trees()
        .put("instance", start.instance())
        .put("name", start.name())
        .put("at", start.at().toString())
        .tree();
  }

  private static Object dependency(Dependency dependency) {
    return new Trees()
        .put("coordinates", dependency.coordinates())
        .put("sha256", dependency.sha256())
        .tree();
  }
}
