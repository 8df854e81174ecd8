package mirc.semantics.program;

import java.util.ArrayList;
import java.util.List;

/** Walks through typed expressions. */
public final class Expressions {
  private Expressions() {}

  /** The expressions that {@code expression} is directly made of, in the order of the source. */
  public static List<Expression> parts(Expression expression) {
    return expression.accept(new Parts());
  }

  /** The expression and all that it is made of, over any number of steps. */
  public static List<Expression> all(Expression expression) {
    List<Expression> all = new ArrayList<>(List.of(expression));
    parts(expression).forEach(part -> all.addAll(all(part)));
    return all;
  }

  /** The operands of a condition, in the order of the source. */
  public static List<Expression> operands(Condition condition) {
    return condition.accept(new Operands());
  }

  private static final class Parts implements Expression.Visitor<List<Expression>> {
    @Override
    public List<Expression> literal(Expression.Literal expression) {
      return List.of();
    }

    @Override
    public List<Expression> parameter(Expression.ParameterReference expression) {
      return List.of();
    }

    @Override
    public List<Expression> binding(Expression.BindingReference expression) {
      return List.of();
    }

    @Override
    public List<Expression> variable(Expression.VariableReference expression) {
      return List.of();
    }

    @Override
    public List<Expression> target(Expression.TargetReference expression) {
      return List.of();
    }

    @Override
    public List<Expression> apply(Expression.Apply expression) {
      List<Expression> parts = new ArrayList<>();
      for (Expression.Argument argument : expression.arguments()) {
        if (argument instanceof Expression.Given given) {
          parts.add(given.value());
        }
      }
      return parts;
    }

    @Override
    public List<Expression> match(Expression.Match expression) {
      List<Expression> parts = new ArrayList<>(List.of(expression.subject()));
      expression.arms().forEach(arm -> parts.add(arm.value()));
      expression.otherwise().ifPresent(parts::add);
      return parts;
    }

    @Override
    public List<Expression> conditional(Expression.Conditional expression) {
      List<Expression> parts = new ArrayList<>(operands(expression.condition()));
      parts.add(expression.then());
      parts.add(expression.otherwise());
      return parts;
    }

    @Override
    public List<Expression> interpolation(Expression.Interpolation expression) {
      return expression.parts();
    }

    @Override
    public List<Expression> list(Expression.ListExpression expression) {
      return expression.elements();
    }

    @Override
    public List<Expression> comprehension(Expression.Comprehension expression) {
      List<Expression> parts = new ArrayList<>(sources(expression.iteration()));
      parts.add(expression.element());
      return parts;
    }
  }

  /** What decides how often a comprehension makes its element. */
  public static List<Expression> sources(Expression.Iteration iteration) {
    if (iteration instanceof Expression.Numbers numbers) {
      return List.of(numbers.first(), numbers.last());
    }
    return List.of(((Expression.Elements) iteration).list());
  }

  private static final class Operands implements Condition.Visitor<List<Expression>> {
    @Override
    public List<Expression> holds(Condition.Holds condition) {
      return List.of(condition.value());
    }

    @Override
    public List<Expression> not(Condition.Not condition) {
      return condition.condition().accept(this);
    }

    @Override
    public List<Expression> all(Condition.All condition) {
      return of(condition.conditions());
    }

    @Override
    public List<Expression> any(Condition.Any condition) {
      return of(condition.conditions());
    }

    @Override
    public List<Expression> comparison(Condition.Comparison condition) {
      return List.of(condition.left(), condition.right());
    }

    @Override
    public List<Expression> member(Condition.Member condition) {
      return List.of(condition.element(), condition.container());
    }

    @Override
    public List<Expression> over(Condition.Over condition) {
      return List.of(condition.upper(), condition.lower());
    }

    @Override
    public List<Expression> same(Condition.Same condition) {
      return List.of(condition.left(), condition.right());
    }

    private List<Expression> of(List<Condition> conditions) {
      List<Expression> operands = new ArrayList<>();
      conditions.forEach(one -> operands.addAll(one.accept(this)));
      return operands;
    }
  }
}
