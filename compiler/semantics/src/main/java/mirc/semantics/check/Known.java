package mirc.semantics.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mirc.semantics.program.AppDeclaration;
import mirc.semantics.program.Binding;
import mirc.semantics.program.Constructible;
import mirc.semantics.program.DeviceDeclaration;
import mirc.semantics.program.Expression;
import mirc.semantics.program.Expressions;
import mirc.semantics.program.Parameter;
import mirc.semantics.program.Requirement;
import mirc.semantics.program.TypedProgram;
import mirc.semantics.type.DeclarationName;

/** A program from which faulty declarations may be missing. */
record Known(TypedProgram program) {

  /** The device or app of that name, if it is sound. */
  Optional<Constructible> find(DeclarationName name) {
    DeviceDeclaration device = program.devices().get(name);
    if (device != null) {
      return Optional.of(device);
    }
    AppDeclaration app = program.apps().get(name);
    return Optional.ofNullable(app);
  }

  /** The body of a composite device. */
  static Optional<DeviceDeclaration.Composite> composite(Constructible constructible) {
    return constructible instanceof DeviceDeclaration device
            && device.body() instanceof DeviceDeclaration.Composite composite
        ? Optional.of(composite)
        : Optional.empty();
  }

  /** All applications in the body of a device and in its parameters' defaults. */
  static List<Expression.Apply> applications(Constructible constructible) {
    List<Expression> roots = new ArrayList<>();
    for (Parameter parameter : constructible.parameters()) {
      parameter.defaultValue().ifPresent(roots::add);
    }
    composite(constructible)
        .ifPresent(
            composite -> {
              composite.bindings().stream().map(Binding::value).forEach(roots::add);
              roots.add(composite.result());
            });
    return applications(roots);
  }

  /** All applications in these expressions. */
  static List<Expression.Apply> applications(List<Expression> roots) {
    return roots.stream()
        .flatMap(root -> Expressions.all(root).stream())
        .filter(Expression.Apply.class::isInstance)
        .map(Expression.Apply.class::cast)
        .toList();
  }

  /** Conditions' operands and messages. */
  static List<Expression> expressions(List<Requirement> requirements) {
    List<Expression> all = new ArrayList<>();
    for (Requirement requirement : requirements) {
      all.addAll(Expressions.operands(requirement.condition()));
      all.add(requirement.message());
    }
    return all;
  }
}
