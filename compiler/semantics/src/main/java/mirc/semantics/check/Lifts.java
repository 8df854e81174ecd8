package mirc.semantics.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mirc.diagnostics.Diagnostic;
import mirc.diagnostics.Sink;
import mirc.semantics.program.Binding;
import mirc.semantics.program.Constructible;
import mirc.semantics.program.DeviceDeclaration;
import mirc.semantics.program.Expression;
import mirc.semantics.program.Parameter;
import mirc.semantics.program.Unikernel;
import mirc.semantics.program.UnikernelParameter;
import mirc.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * The boot parameters that a unikernel gets from devices and apps whose own were left out, with
 * their paths: the name of the binding, else of the parameter that an instance is passed to; inside
 * a composite device, its own path before that.
 */
final class Lifts {
  /**
   * Unfolding may take long where comprehensions are nested; elaboration finds what lies beyond.
   */
  private static final int MOST_STEPS = 100_000;

  private final Known known;
  private final List<Lift> found = new ArrayList<>();
  private final List<Choice> choices = new ArrayList<>();
  private @Nullable Span use;
  private int steps;

  /**
   * A lifted parameter.
   *
   * @param path as it is written at boot, without dashes
   * @param use the application in the unikernel that led to it
   * @param choices the arms in which it lies
   */
  record Lift(
      String path, Parameter parameter, Constructible owner, Span use, List<Choice> choices) {
    Lift {
      choices = List.copyOf(choices);
    }

    /** Whether the two lie in different arms of one choice, so that one of them never exists. */
    boolean excludes(Lift other) {
      return choices.stream()
          .anyMatch(
              own ->
                  other.choices.stream()
                      .anyMatch(its -> own.place().equals(its.place()) && own.arm() != its.arm()));
    }
  }

  /** One arm of a choice. */
  record Choice(Span place, int arm) {}

  Lifts(Known known) {
    this.known = known;
  }

  /** All lifted parameters by path. Two that have the same path are reported. */
  Map<String, Lift> check(Unikernel unikernel, Sink sink) {
    for (Binding binding : unikernel.bindings()) {
      use = binding.value().span();
      walk(binding.value(), binding.name(), "");
    }
    for (Unikernel.Start start : unikernel.starts()) {
      use = start.span();
      walk(start.app(), "", "");
    }
    Map<String, Lift> byPath = new LinkedHashMap<>();
    for (Lift lift : found) {
      Lift earlier = byPath.putIfAbsent(lift.path(), lift);
      if (earlier != null && !earlier.excludes(lift)) {
        report(lift, earlier.use(), sink);
      }
      unikernel.parameters().stream()
          .filter(parameter -> parameter.name().equals(lift.path()))
          .findFirst()
          .map(UnikernelParameter::span)
          .ifPresent(span -> report(lift, span, sink));
    }
    return byPath;
  }

  private static void report(Lift lift, Span other, Sink sink) {
    String owner = title(lift.owner());
    sink.report(
        Diagnostic.of(
                CheckCode.AMBIGUOUS_LIFT,
                lift.use(),
                "`"
                    + lift.parameter().name()
                    + "` of `"
                    + owner
                    + "` is left out, so it becomes the boot parameter `"
                    + lift.path()
                    + "`, which there is already")
            .related(other, "the other `" + lift.path() + "` comes from here")
            .hint("bind it to a name of its own: `" + proposal(owner) + " = " + owner + "(…)`"));
  }

  private static String title(Constructible constructible) {
    String name = constructible.name().name();
    return name.startsWith("java:") ? name.substring("java:".length()) : name;
  }

  private static String proposal(String owner) {
    String simple = owner.substring(owner.lastIndexOf('.') + 1);
    return Character.toLowerCase(simple.charAt(0)) + simple.substring(1);
  }

  /**
   * @param path the path of the instance itself
   * @param prefix the path of the body that the expression stands in
   */
  private void walk(Expression expression, String path, String prefix) {
    if (++steps > MOST_STEPS) {
      return;
    }
    if (expression instanceof Expression.Apply apply) {
      known.find(apply.callee()).ifPresent(callee -> apply(apply, callee, path, prefix));
    } else if (expression instanceof Expression.Match match) {
      for (int i = 0; i < match.arms().size(); i++) {
        arm(match, i, match.arms().get(i).value(), path, prefix);
      }
      match.otherwise().ifPresent(one -> arm(match, match.arms().size(), one, path, prefix));
    } else if (expression instanceof Expression.Conditional conditional) {
      arm(conditional, 0, conditional.then(), path, prefix);
      arm(conditional, 1, conditional.otherwise(), path, prefix);
    } else if (expression instanceof Expression.ListExpression list) {
      for (int i = 0; i < list.elements().size(); i++) {
        walk(list.elements().get(i), join(path, String.valueOf(i)), prefix);
      }
    } else if (expression instanceof Expression.Comprehension comprehension) {
      comprehension(comprehension, path, prefix);
    }
  }

  /** With bounds that are written out, the indices are known; else the elements count as one. */
  private void comprehension(Expression.Comprehension expression, String path, String prefix) {
    if (expression.iteration() instanceof Expression.Numbers numbers
        && numbers.first() instanceof Expression.Literal first
        && numbers.last() instanceof Expression.Literal last
        && first.value() instanceof mirc.semantics.value.Value.Int from
        && last.value() instanceof mirc.semantics.value.Value.Int to) {
      long count = Math.min(1024, to.value() - from.value() + (numbers.inclusive() ? 1 : 0));
      for (int i = 0; i < count; i++) {
        walk(expression.element(), join(path, String.valueOf(i)), prefix);
      }
    } else {
      walk(expression.element(), join(path, "0"), prefix);
    }
  }

  private void arm(Expression place, int arm, Expression value, String path, String prefix) {
    choices.add(new Choice(place.span(), arm));
    walk(value, path, prefix);
    choices.remove(choices.size() - 1);
  }

  private void apply(Expression.Apply apply, Constructible callee, String path, String prefix) {
    if (callee instanceof DeviceDeclaration device && device.singleton()) {
      return;
    }
    Span place = use == null ? apply.span() : use;
    for (Expression.Argument argument : apply.arguments()) {
      String anonymous = join(prefix, argument.parameter());
      if (argument instanceof Expression.Lifted) {
        Parameter parameter = callee.parameter(argument.parameter());
        found.add(new Lift(join(path, argument.parameter()), parameter, callee, place, choices));
      } else if (argument instanceof Expression.Given given) {
        walk(given.value(), anonymous, prefix);
      } else {
        Optional<Expression> value = callee.parameter(argument.parameter()).defaultValue();
        value.ifPresent(one -> walk(one, anonymous, prefix));
      }
    }
    Known.composite(callee)
        .ifPresent(
            composite -> {
              composite.bindings().forEach(one -> walk(one.value(), join(path, one.name()), path));
              walk(composite.result(), path, path);
            });
  }

  private static String join(String path, String name) {
    return path.isEmpty() ? name : path + "." + name;
  }
}
