package mirc.elaborate.graph;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import mirc.diagnostics.Diagnostic;
import mirc.semantics.program.Constructible;
import mirc.semantics.program.DeviceDeclaration;
import mirc.semantics.program.Expression;
import mirc.semantics.type.DeclarationName;
import mirc.semantics.type.Type;

/** Tests that the target provides what devices need. */
final class Availability {
  private final GraphBuilder builder;

  Availability(GraphBuilder builder) {
    this.builder = builder;
  }

  /** Reports what the device needs and the target lacks, with the uses that lead to it. */
  void check(Constructible device) {
    for (Constructible.Need need : device.needs()) {
      if (!builder.target().provides(need.capability())) {
        report(device, need);
      }
    }
  }

  private void report(Constructible device, Constructible.Need need) {
    List<Expression.Apply> uses = builder.uses();
    Expression.Apply last = uses.get(uses.size() - 1);
    Diagnostic diagnostic =
        Diagnostic.of(
                GraphCode.DEVICE_UNAVAILABLE,
                builder.userSpan(last),
                "`"
                    + Place.simpleName(device.name())
                    + "` needs `"
                    + need.capability()
                    + "`, which the target `"
                    + builder.target().name()
                    + "` does not provide")
            .hint(alternatives(device));
    for (Expression.Apply use : uses) {
      if (!use.span().equals(diagnostic.span())) {
        diagnostic =
            diagnostic.related(use.span(), "used for `" + Place.simpleName(use.callee()) + "`");
      }
    }
    builder.sink().report(diagnostic.related(need.span(), "needed here"));
  }

  private String alternatives(Constructible unavailable) {
    String target = builder.target().name();
    if (!(unavailable instanceof DeviceDeclaration device)) {
      return "build for another target than `" + target + "`";
    }
    List<String> names =
        builder.program().devices().values().stream()
            .filter(other -> other.type().isSubtypeOf(device.type()))
            .filter(other -> isAvailable(other, new HashSet<>()))
            .map(other -> "`" + other.name() + "`")
            .toList();
    Type.Interface type = device.type();
    return names.isEmpty()
        ? "no device of type `" + type + "` is available on `" + target + "`"
        : "on `" + target + "` a `" + type + "` is " + String.join(" or ", names);
  }

  /** Whether everything that the device may be made of has what it needs. */
  private boolean isAvailable(DeviceDeclaration device, Set<DeclarationName> seen) {
    if (!seen.add(device.name())) {
      return true;
    }
    Set<Constructible> parts = new Parts(builder.program()).of(device);
    return device.needs().stream().allMatch(need -> builder.target().provides(need.capability()))
        && parts.stream()
            .filter(DeviceDeclaration.class::isInstance)
            .map(DeviceDeclaration.class::cast)
            .collect(Collectors.toSet())
            .stream()
            .allMatch(part -> isAvailable(part, seen));
  }
}
