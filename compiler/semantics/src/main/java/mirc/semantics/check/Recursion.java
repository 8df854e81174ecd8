package mirc.semantics.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import mirc.diagnostics.Diagnostic;
import mirc.diagnostics.Sink;
import mirc.semantics.program.Constructible;
import mirc.semantics.program.Expression;
import mirc.semantics.type.DeclarationName;

/** Reports devices that are made of themselves: unfolding them would never end. */
final class Recursion {
  private final Sink sink;
  private final Known known;
  private final Set<DeclarationName> done = new HashSet<>();
  private final List<Step> path = new ArrayList<>();
  private boolean finite = true;

  /** A device, and the application in it that the path goes on with. */
  private record Step(Constructible device, Expression.Apply application) {}

  Recursion(Sink sink, Known known) {
    this.sink = sink;
    this.known = known;
  }

  /** Whether there are none. */
  boolean check() {
    known.program().devices().values().forEach(this::visit);
    known.program().apps().values().forEach(this::visit);
    return finite;
  }

  private void visit(Constructible device) {
    if (done.contains(device.name())) {
      return;
    }
    for (Expression.Apply application : Known.applications(device)) {
      path.add(new Step(device, application));
      known.find(application.callee()).ifPresent(this::follow);
      path.remove(path.size() - 1);
    }
    done.add(device.name());
  }

  private void follow(Constructible callee) {
    for (int i = 0; i < path.size(); i++) {
      if (path.get(i).device().name().equals(callee.name())) {
        report(path.subList(i, path.size()));
        finite = false;
        return;
      }
    }
    visit(callee);
  }

  private void report(List<Step> cycle) {
    String first = cycle.get(0).device().name().name();
    String text =
        cycle.stream()
            .map(step -> "`" + step.device().name().name() + "`")
            .collect(Collectors.joining(" uses "));
    Diagnostic diagnostic =
        Diagnostic.of(
            CheckCode.RECURSIVE_DEVICE,
            cycle.get(0).device().span(),
            cycle.size() == 1
                ? "device `" + first + "` is made of itself"
                : "devices are made of each other: " + text + " uses `" + first + "`");
    for (Step step : cycle) {
      diagnostic =
          diagnostic.related(
              step.application().span(), "`" + step.device().name().name() + "` makes one here");
    }
    sink.report(diagnostic);
  }
}
