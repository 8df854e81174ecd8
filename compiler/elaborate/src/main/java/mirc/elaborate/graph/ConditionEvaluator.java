package mirc.elaborate.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import mirc.semantics.program.Condition;
import mirc.semantics.program.Expression;
import mirc.semantics.type.Type;
import mirc.semantics.value.Value;
import mirc.wiring.BootCondition;

/** Decides a condition, or leaves to boot what only boot values decide. */
final class ConditionEvaluator implements Condition.Visitor<Outcome> {
  private static final Outcome TRUE = new Outcome.Decided(true);

  private final Scope scope;
  private final boolean withDefaults;

  private ConditionEvaluator(Scope scope, boolean withDefaults) {
    this.scope = scope;
    this.withDefaults = withDefaults;
  }

  /**
   * The outcome.
   *
   * @param withDefaults whether boot parameters stand for their defaults
   */
  static Outcome evaluate(Condition condition, Scope scope, boolean withDefaults) {
    return condition.accept(new ConditionEvaluator(scope, withDefaults));
  }

  private GraphValue value(Expression expression) {
    GraphValue value = Evaluator.evaluate(expression, scope, scope.body());
    if (withDefaults && value instanceof GraphValue.Boot boot) {
      GraphParameter parameter = scope.builder().parameters().get(boot.parameter());
      if (parameter != null && parameter.initial().isPresent()) {
        return new GraphValue.Known(parameter.initial().get());
      }
    }
    return value;
  }

  @Override
  public Outcome holds(Condition.Holds condition) {
    GraphValue value = value(condition.value());
    if (value instanceof GraphValue.Known known) {
      return new Outcome.Decided(!known.value().equals(new Value.Bool(false)));
    }
    return new Outcome.Deferred(new BootCondition.Flag(BootArguments.of(value)));
  }

  @Override
  public Outcome not(Condition.Not condition) {
    Outcome outcome = condition.condition().accept(this);
    return outcome instanceof Outcome.Deferred deferred
        ? new Outcome.Deferred(new BootCondition.Not(deferred.condition()))
        : new Outcome.Decided(!((Outcome.Decided) outcome).holds());
  }

  @Override
  public Outcome all(Condition.All condition) {
    return join(condition.conditions(), false);
  }

  @Override
  public Outcome any(Condition.Any condition) {
    return join(condition.conditions(), true);
  }

  /** Stops where one condition is {@code decisive}: true for `or`, false for `and`. */
  private Outcome join(List<Condition> conditions, boolean decisive) {
    List<BootCondition> deferred = new ArrayList<>();
    for (Condition condition : conditions) {
      Outcome outcome = condition.accept(this);
      if (outcome instanceof Outcome.Deferred later) {
        deferred.add(later.condition());
      } else if (((Outcome.Decided) outcome).holds() == decisive) {
        return outcome;
      }
    }
    if (deferred.isEmpty()) {
      return new Outcome.Decided(!decisive);
    }
    return new Outcome.Deferred(
        decisive ? new BootCondition.Any(deferred) : new BootCondition.All(deferred));
  }

  @Override
  public Outcome comparison(Condition.Comparison condition) {
    GraphValue left = value(condition.left());
    GraphValue right = value(condition.right());
    if (isNone(left) || isNone(right)) {
      return TRUE;
    }
    if (left instanceof GraphValue.Known a && right instanceof GraphValue.Known b) {
      return new Outcome.Decided(Comparisons.hold(condition.operator(), a.value(), b.value()));
    }
    return new Outcome.Deferred(
        new BootCondition.Comparison(
            Comparisons.operator(condition.operator()),
            BootArguments.of(left),
            BootArguments.of(right)));
  }

  @Override
  public Outcome member(Condition.Member condition) {
    GraphValue element = value(condition.element());
    GraphValue container = value(condition.container());
    if (isNone(element) || isNone(container)) {
      return TRUE;
    }
    if (isList(container)) {
      return inList(element, Evaluator.elements(container));
    }
    if (element instanceof GraphValue.Known a && container instanceof GraphValue.Known b) {
      return new Outcome.Decided(
          ((Value.Network) b.value()).contains(((Value.Address) a.value()).address()));
    }
    if (condition.container().type() instanceof Type.ListOf) {
      return new Outcome.Deferred(
          new BootCondition.Member(BootArguments.of(element), BootArguments.of(container)));
    }
    return new Outcome.Deferred(
        new BootCondition.Within(BootArguments.of(element), BootArguments.of(container)));
  }

  private static boolean isList(GraphValue value) {
    return value instanceof GraphValue.ListOf
        || (value instanceof GraphValue.Known known && known.value() instanceof Value.ListValue);
  }

  private static Outcome inList(GraphValue element, List<GraphValue> list) {
    if (list.contains(element)) {
      return TRUE;
    }
    List<BootCondition> equalities = new ArrayList<>();
    for (GraphValue other : list) {
      if (!(element instanceof GraphValue.Known && other instanceof GraphValue.Known)) {
        equalities.add(
            new BootCondition.Comparison(
                BootCondition.Operator.EQUAL, BootArguments.of(element), BootArguments.of(other)));
      }
    }
    return equalities.isEmpty()
        ? new Outcome.Decided(false)
        : new Outcome.Deferred(new BootCondition.Any(equalities));
  }

  @Override
  public Outcome over(Condition.Over condition) {
    Reach reach = new Reach(scope.builder().nodes());
    return pairwise(condition.upper(), condition.lower(), reach::isOver);
  }

  @Override
  public Outcome same(Condition.Same condition) {
    return pairwise(condition.left(), condition.right(), String::equals);
  }

  private Outcome pairwise(
      Expression left, Expression right, BiPredicate<String, String> predicate) {
    List<String> lefts = Reach.nodes(value(left));
    List<String> rights = Reach.nodes(value(right));
    return new Outcome.Decided(
        lefts.stream().allMatch(a -> rights.stream().allMatch(b -> predicate.test(a, b))));
  }

  private static boolean isNone(GraphValue value) {
    return value instanceof GraphValue.Known known && known.value() instanceof Value.None;
  }
}
