package mirc.semantics.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mirc.diagnostics.Diagnostic;
import mirc.diagnostics.Sink;
import mirc.semantics.program.AppDeclaration;
import mirc.semantics.program.Binding;
import mirc.semantics.program.Constructible;
import mirc.semantics.program.DeviceDeclaration;
import mirc.semantics.program.Expression;
import mirc.semantics.program.Expressions;
import mirc.semantics.program.Parameter;
import mirc.semantics.program.Requirement;
import mirc.semantics.program.Unikernel;
import mirc.semantics.program.UnikernelParameter;
import mirc.semantics.type.DeclarationName;
import mirc.source.Span;

/**
 * Follows values from the parameters of unikernels and composite devices to places where they must
 * not arrive: boot values to decisions about the graph, secrets to places that show them. Each
 * composite device is looked at once; what its parameters reach is then known at its uses.
 */
final class Flow {
  private final Sink sink;
  private final Known known;
  private final FlowRule rule;
  private final Map<DeclarationName, Map<String, Reach>> summaries = new HashMap<>();

  /**
   * A place where a value must not arrive, and how it gets there, from its parameter on.
   *
   * @param main the index of the step that is to be blamed
   */
  private record Reach(List<Step> steps, int main, String end) {
    /** The way of a value that {@code step} sends on this one. */
    Reach after(Step step) {
      return new Reach(prepended(step), 0, end);
    }

    /** The way of a value that is a part of the one at the first step. */
    Reach afterPart(Step step) {
      return new Reach(prepended(step), main + 1, end);
    }

    private List<Step> prepended(Step step) {
      List<Step> more = new ArrayList<>(List.of(step));
      more.addAll(steps);
      return more;
    }
  }

  /** One step on the way of a value. */
  private record Step(Span span, String label) {}

  private Flow(Sink sink, Known known, FlowRule rule) {
    this.sink = sink;
    this.known = known;
    this.rule = rule;
  }

  /** Boot values must not decide which devices there are. */
  static Flow decisions(Sink sink, Known known) {
    return new Flow(sink, known, new DecisionRule());
  }

  /** Secrets must not be shown. */
  static Flow exposures(Sink sink, Known known) {
    return new Flow(sink, known, new ExposureRule());
  }

  void check() {
    for (DeviceDeclaration device : known.program().devices().values()) {
      Map<String, Reach> reached = summary(device);
      for (Parameter parameter : device.parameters()) {
        Reach reach = reached.get(parameter.name());
        if (reach != null && rule.isGuarded(parameter)) {
          report(parameter.name(), parameter.span(), reach);
        }
      }
    }
    for (AppDeclaration app : known.program().apps().values()) {
      Map<String, Reach> reached = summary(app);
      for (Parameter parameter : app.parameters()) {
        Reach reach = reached.get(parameter.name());
        if (reach != null && rule.isGuarded(parameter)) {
          report(parameter.name(), parameter.span(), reach);
        }
      }
    }
    known.program().unikernels().forEach(this::check);
  }

  private void check(Unikernel unikernel) {
    List<Expression> roots = new ArrayList<>();
    unikernel.bindings().forEach(binding -> roots.add(binding.value()));
    unikernel.starts().forEach(start -> roots.add(start.app()));
    Map<String, Reach> reached =
        reached(roots, unikernel.requirements(), unikernel.bindings(), List.of());
    for (UnikernelParameter parameter : unikernel.parameters()) {
      Reach reach = reached.get(parameter.name());
      if (reach != null && rule.isGuarded(parameter)) {
        report(parameter.name(), parameter.span(), reach);
      }
    }
  }

  private void report(String name, Span declared, Reach reach) {
    Diagnostic diagnostic =
        Diagnostic.of(
                rule.code(),
                reach.steps().get(reach.main()).span(),
                rule.message(name, reach.end()))
            .related(declared, rule.declared(name));
    for (int i = 0; i < reach.steps().size(); i++) {
      Step step = reach.steps().get(i);
      if (i != reach.main()) {
        diagnostic = diagnostic.related(step.span(), step.label());
      }
    }
    sink.report(diagnostic.hint(rule.hint(name)));
  }

  private Map<String, Reach> summary(Constructible constructible) {
    Map<String, Reach> found = summaries.get(constructible.name());
    if (found == null) {
      List<Expression> roots = new ArrayList<>();
      List<Binding> bindings = new ArrayList<>();
      Known.composite(constructible)
          .ifPresent(
              composite -> {
                bindings.addAll(composite.bindings());
                composite.bindings().forEach(binding -> roots.add(binding.value()));
                roots.add(composite.result());
              });
      List<Parameter> ends =
          constructible.parameters().stream().filter(one -> rule.ends(constructible, one)).toList();
      found = reached(roots, constructible.requirements(), bindings, ends);
      summaries.put(constructible.name(), found);
    }
    return found;
  }

  /** Which parameters of a body reach a forbidden place. */
  private Map<String, Reach> reached(
      List<Expression> roots,
      List<Requirement> requirements,
      List<Binding> bindings,
      List<Parameter> ends) {
    Map<String, Reach> reached = new LinkedHashMap<>();
    for (Parameter parameter : ends) {
      reached.put(
          parameter.name(),
          new Reach(
              List.of(new Step(parameter.span(), rule.endLabel(parameter))),
              0,
              rule.end(parameter)));
    }
    List<Expression> all = new ArrayList<>();
    roots.forEach(root -> all.addAll(Expressions.all(root)));
    for (Expression expression : all) {
      for (FlowRule.Place place : rule.places(expression)) {
        enter(
            reached, place.value(), new Reach(List.of(), 0, place.end()), place.label(), bindings);
      }
      if (expression instanceof Expression.Apply apply) {
        arguments(reached, apply, bindings);
      }
    }
    for (Requirement requirement : requirements) {
      for (FlowRule.Place place : rule.places(requirement)) {
        enter(
            reached, place.value(), new Reach(List.of(), 0, place.end()), place.label(), bindings);
      }
    }
    return reached;
  }

  private void arguments(
      Map<String, Reach> reached, Expression.Apply apply, List<Binding> bindings) {
    Optional<Constructible> callee = known.find(apply.callee());
    if (callee.isEmpty()) {
      return;
    }
    Map<String, Reach> inside = summary(callee.get());
    for (Expression.Argument argument : apply.arguments()) {
      Reach reach = inside.get(argument.parameter());
      if (reach != null && argument instanceof Expression.Given given) {
        String label =
            "passed to `" + argument.parameter() + "` of `" + callee.get().name().name() + "`";
        enter(reached, given.value(), reach, label, bindings);
      }
    }
  }

  /** Notes all parameters whose values are part of {@code value}. */
  private static void enter(
      Map<String, Reach> reached,
      Expression value,
      Reach reach,
      String label,
      List<Binding> bindings) {
    for (Expression part : data(value)) {
      Reach longer = reach.after(new Step(part.span(), label));
      if (part instanceof Expression.ParameterReference reference) {
        reached.putIfAbsent(reference.name(), longer);
      } else if (part instanceof Expression.BindingReference reference) {
        enterBinding(reached, reference.name(), longer, bindings);
      }
    }
  }

  private static void enterBinding(
      Map<String, Reach> reached, String name, Reach reach, List<Binding> bindings) {
    for (Binding binding : bindings) {
      if (!binding.name().equals(name)) {
        continue;
      }
      for (Expression part : data(binding.value())) {
        Reach longer = reach.afterPart(new Step(part.span(), "part of `" + name + "`"));
        if (part instanceof Expression.ParameterReference reference) {
          reached.putIfAbsent(reference.name(), longer);
        } else if (part instanceof Expression.BindingReference reference) {
          enterBinding(reached, reference.name(), longer, bindings);
        }
      }
    }
  }

  /**
   * The expression and its parts, as far as they are part of its value: what is passed to a device
   * is not.
   */
  private static List<Expression> data(Expression value) {
    if (value instanceof Expression.Apply) {
      return List.of();
    }
    List<Expression> all = new ArrayList<>(List.of(value));
    Expressions.parts(value).forEach(part -> all.addAll(data(part)));
    return all;
  }
}
