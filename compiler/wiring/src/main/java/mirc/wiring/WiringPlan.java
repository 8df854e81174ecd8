package mirc.wiring;

import java.util.List;
import java.util.Optional;

/**
 * Everything that is decided about one unikernel for one target.
 *
 * @param unikernel its name
 * @param version its {@code version} property, empty text when it has none
 * @param documentation its {@code ///} text
 * @param target that the plan is for
 * @param parameters boot parameters in the order in which help shows them
 * @param checks conditions over boot values, in the order in which they are tested
 * @param instances in construction order: whatever an instance uses stands before it
 * @param starts at least one
 * @param limits budgets
 * @param dependencies artifacts, sorted by coordinates
 * @param at where the unikernel is declared
 */
public record WiringPlan(
    String unikernel,
    String version,
    String documentation,
    PlanTarget target,
    List<BootParameter> parameters,
    List<BootCheck> checks,
    List<Instance> instances,
    List<Start> starts,
    Limits limits,
    List<Dependency> dependencies,
    SourcePosition at) {

  /** The version of this form; a reader refuses any other. */
  public static final int FORMAT = 1;

  public WiringPlan {
    parameters = List.copyOf(parameters);
    checks = List.copyOf(checks);
    instances = List.copyOf(instances);
    starts = List.copyOf(starts);
    dependencies = List.copyOf(dependencies);
  }

  /** A plan that wires nothing: for an image of a program that has no {@code .mirage} file. */
  public static WiringPlan unwired(String unikernel, String target, Limits limits) {
    return new WiringPlan(
        unikernel,
        "",
        "",
        new PlanTarget(target, List.of()),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        limits,
        List.of(),
        new SourcePosition("none.mirage", 1, 1));
  }

  /** The instance of that id, if there is one. */
  public Optional<Instance> instance(String id) {
    return instances.stream().filter(instance -> instance.id().equals(id)).findFirst();
  }

  /** The boot parameter of that name, if there is one. */
  public Optional<BootParameter> parameter(String name) {
    return parameters.stream().filter(parameter -> parameter.name().equals(name)).findFirst();
  }
}
