package mirc.elaborate.graph;

import java.util.ArrayList;
import java.util.List;
import mirc.semantics.program.Expression;
import mirc.semantics.value.Value;

/** Gives an expression its value, and makes the instances that it asks for. */
final class Evaluator implements Expression.Visitor<GraphValue> {
  private final Scope scope;
  private final Place place;

  private Evaluator(Scope scope, Place place) {
    this.scope = scope;
    this.place = place;
  }

  static GraphValue evaluate(Expression expression, Scope scope, Place place) {
    return expression.accept(new Evaluator(scope, place));
  }

  private GraphValue at(Expression expression) {
    return expression.accept(this);
  }

  @Override
  public GraphValue literal(Expression.Literal expression) {
    return new GraphValue.Known(expression.value());
  }

  @Override
  public GraphValue parameter(Expression.ParameterReference expression) {
    return scope.parameter(expression.name());
  }

  @Override
  public GraphValue binding(Expression.BindingReference expression) {
    return scope.binding(expression.name());
  }

  @Override
  public GraphValue variable(Expression.VariableReference expression) {
    return scope.variable(expression.name());
  }

  @Override
  public GraphValue target(Expression.TargetReference expression) {
    return new GraphValue.Known(new Value.Text(scope.builder().target().name()));
  }

  @Override
  public GraphValue apply(Expression.Apply expression) {
    return new Application(scope, place, expression).make();
  }

  @Override
  public GraphValue match(Expression.Match expression) {
    Value subject = known(at(expression.subject()));
    for (Expression.Arm arm : expression.arms()) {
      if (arm.patterns().contains(subject)) {
        return at(arm.value());
      }
    }
    return at(
        expression
            .otherwise()
            .orElseThrow(() -> new IllegalStateException("no arm for " + subject)));
  }

  @Override
  public GraphValue conditional(Expression.Conditional expression) {
    Outcome outcome = ConditionEvaluator.evaluate(expression.condition(), scope, false);
    if (outcome instanceof Outcome.Decided decided) {
      return at(decided.holds() ? expression.then() : expression.otherwise());
    }
    throw new IllegalStateException("a boot value decides at " + expression.span());
  }

  @Override
  public GraphValue interpolation(Expression.Interpolation expression) {
    List<GraphValue> parts = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (Expression part : expression.parts()) {
      GraphValue value = at(part);
      if (value instanceof GraphValue.Joined joined) {
        parts.addAll(joined.parts());
      } else {
        parts.add(value);
      }
      if (value instanceof GraphValue.Known known) {
        text.append(known.value());
      }
    }
    return parts.stream().allMatch(GraphValue.Known.class::isInstance)
        ? new GraphValue.Known(new Value.Text(text.toString()))
        : new GraphValue.Joined(parts);
  }

  @Override
  public GraphValue list(Expression.ListExpression expression) {
    List<GraphValue> elements = new ArrayList<>();
    for (Expression element : expression.elements()) {
      elements.add(evaluate(element, scope, place.element(elements.size())));
    }
    return ofElements(elements);
  }

  @Override
  public GraphValue comprehension(Expression.Comprehension expression) {
    List<GraphValue> elements = new ArrayList<>();
    for (GraphValue step : steps(expression.iteration())) {
      Scope inner = scope.with(expression.variable(), step);
      elements.add(evaluate(expression.element(), inner, place.element(elements.size())));
    }
    return ofElements(elements);
  }

  private List<GraphValue> steps(Expression.Iteration iteration) {
    List<GraphValue> steps = new ArrayList<>();
    if (iteration instanceof Expression.Numbers numbers) {
      long first = number(numbers.first());
      long last = number(numbers.last()) - (numbers.inclusive() ? 0 : 1);
      for (long i = first; i <= last; i++) {
        steps.add(new GraphValue.Known(new Value.Int(i)));
      }
    } else if (iteration instanceof Expression.Elements elements) {
      steps.addAll(elements(at(elements.list())));
    }
    return steps;
  }

  private long number(Expression expression) {
    return ((Value.Int) known(at(expression))).value();
  }

  /** The elements of a list; a value that is none is taken as its own only element. */
  static List<GraphValue> elements(GraphValue value) {
    if (value instanceof GraphValue.ListOf list) {
      return list.elements();
    }
    if (value instanceof GraphValue.Known known && known.value() instanceof Value.ListValue list) {
      return list.elements().stream().<GraphValue>map(GraphValue.Known::new).toList();
    }
    return List.of(value);
  }

  private static GraphValue ofElements(List<GraphValue> elements) {
    return elements.stream().allMatch(GraphValue.Known.class::isInstance)
        ? new GraphValue.Known(
            new Value.ListValue(elements.stream().map(Evaluator::known).toList()))
        : new GraphValue.ListOf(elements);
  }

  private static Value known(GraphValue value) {
    if (value instanceof GraphValue.Known known) {
      return known.value();
    }
    throw new IllegalStateException("not known while compiling: " + value);
  }
}
