package mirc.elaborate.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mirc.diagnostics.Diagnostic;
import mirc.semantics.program.Constructible;
import mirc.semantics.value.Value;
import mirc.source.Span;
import mirc.wiring.Argument;
import mirc.wiring.BootCheck;
import mirc.wiring.BootCondition;
import mirc.wiring.Constant;

/** Tests that no two instances claim the same resource. */
final class Exclusions {
  private final GraphBuilder builder;

  Exclusions(GraphBuilder builder) {
    this.builder = builder;
  }

  /** An instance of a device with an {@code exclusive} clause. */
  record Claim(Constructible device, String id, Map<String, GraphValue> arguments, Span span) {}

  void check() {
    List<Claim> claims = builder.claims();
    for (int i = 0; i < claims.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (claims.get(i).device().name().equals(claims.get(j).device().name())) {
          check(claims.get(j), claims.get(i));
        }
      }
    }
  }

  private void check(Claim first, Claim second) {
    List<BootCondition> atBoot = new ArrayList<>();
    for (String parameter : first.device().exclusive()) {
      GraphValue a = first.arguments().get(parameter);
      GraphValue b = second.arguments().get(parameter);
      if (a == null || b == null) {
        throw new IllegalStateException("no argument for " + parameter);
      }
      if (a.equals(b)) {
        continue;
      }
      if (a instanceof GraphValue.Known && b instanceof GraphValue.Known) {
        return;
      }
      atBoot.add(
          new BootCondition.Comparison(
              BootCondition.Operator.DIFFERENT, BootArguments.of(a), BootArguments.of(b)));
    }
    if (atBoot.isEmpty()) {
      report(first, second);
    } else {
      leaveToBoot(first, second, atBoot);
    }
  }

  private void report(Claim first, Claim second) {
    String parameter = first.device().exclusive().get(0);
    GraphValue value = second.arguments().get(parameter);
    String text =
        value instanceof GraphValue.Known known
            ? known.value() instanceof Value.Text string
                ? "`\"" + string.value() + "\"`"
                : "`" + known.value() + "`"
            : "the same value";
    builder
        .sink()
        .report(
            Diagnostic.of(
                    GraphCode.EXCLUSIVE,
                    second.span(),
                    "two devices `"
                        + Place.simpleName(first.device().name())
                        + "` have "
                        + text
                        + " as their `"
                        + parameter
                        + "`")
                .related(first.span(), "the first one")
                .hint("share one instance through a binding, or give them different values"));
  }

  private void leaveToBoot(Claim first, Claim second, List<BootCondition> atBoot) {
    String message =
        "`"
            + first.id()
            + "` and `"
            + second.id()
            + "` must not have the same `"
            + String.join("` and `", first.device().exclusive())
            + "`";
    builder.add(
        new BootCheck(
            atBoot.size() == 1 ? atBoot.get(0) : new BootCondition.Any(atBoot),
            List.of(new Argument.ConstantArgument(Constant.string(message))),
            Positions.of(second.span())));
  }
}
