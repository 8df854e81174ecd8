package mirc.elaborate.graph;

import mirc.diagnostics.Diagnostic;
import mirc.elaborate.graph.Outcome.Decided;
import mirc.elaborate.graph.Outcome.Deferred;
import mirc.semantics.program.Requirement;
import mirc.source.Span;
import mirc.wiring.BootCheck;

/** Tests conditions, and leaves to boot what boot values decide. */
final class Requirements {
  private final GraphBuilder builder;

  Requirements(GraphBuilder builder) {
    this.builder = builder;
  }

  void check(PendingRequirement pending) {
    check(pending.requirement(), pending.scope(), pending.use());
  }

  /** Tests one; {@code use} is the place that the user can change. */
  void check(Requirement requirement, Scope scope, Span use) {
    Outcome outcome = ConditionEvaluator.evaluate(requirement.condition(), scope, false);
    GraphValue message = Evaluator.evaluate(requirement.message(), scope, scope.body());
    Outcome initially =
        outcome instanceof Deferred
            ? ConditionEvaluator.evaluate(requirement.condition(), scope, true)
            : outcome;
    if (initially instanceof Decided decided && !decided.holds()) {
      report(requirement, use, text(message), outcome instanceof Deferred);
    } else if (outcome instanceof Deferred deferred) {
      builder.add(
          new BootCheck(
              deferred.condition(),
              BootArguments.message(message),
              Positions.of(requirement.span())));
    }
  }

  private void report(Requirement requirement, Span use, String message, boolean byDefaults) {
    Diagnostic diagnostic = Diagnostic.of(GraphCode.REQUIREMENT, use, message);
    if (!requirement.span().equals(use)) {
      diagnostic = diagnostic.related(requirement.span(), "required here");
    }
    builder
        .sink()
        .report(
            byDefaults
                ? diagnostic.hint("the defaults of the boot parameters do not fit together")
                : diagnostic);
  }

  private String text(GraphValue message) {
    StringBuilder text = new StringBuilder();
    if (message instanceof GraphValue.Joined joined) {
      joined.parts().forEach(part -> text.append(text(part)));
    } else if (message instanceof GraphValue.Known known) {
      text.append(known.value());
    } else if (message instanceof GraphValue.Boot boot) {
      GraphParameter parameter = builder.parameters().get(boot.parameter());
      text.append(
          parameter == null
              ? boot.parameter()
              : parameter.initial().map(Object::toString).orElse(boot.parameter()));
    }
    return text.toString();
  }
}
