package mirc.semantics.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mirc.diagnostics.Diagnostic;
import mirc.semantics.program.Condition;
import mirc.semantics.program.Expression;
import mirc.semantics.type.ScalarType;
import mirc.semantics.type.Subtyping;
import mirc.semantics.type.Type;
import mirc.syntax.tree.Condition.Relation;
import mirc.syntax.tree.Literal;

/** Types conditions. */
final class Conditions implements mirc.syntax.tree.Condition.Visitor<Optional<Condition>> {
  private static final Set<ScalarType> ORDERED =
      Set.of(ScalarType.INT, ScalarType.PORT, ScalarType.SIZE, ScalarType.DURATION);

  private final Expressions expressions;
  private final boolean graph;

  Conditions(Expressions expressions, boolean graph) {
    this.expressions = expressions;
    this.graph = graph;
  }

  @Override
  public Optional<Condition> visitAnd(mirc.syntax.tree.Condition.And condition) {
    Optional<Condition> left = condition.left().accept(this);
    Optional<Condition> right = condition.right().accept(this);
    if (left.isEmpty() || right.isEmpty()) {
      return Optional.empty();
    }
    List<Condition> all = new ArrayList<>();
    for (Condition one : List.of(left.get(), right.get())) {
      all.addAll(one instanceof Condition.All inner ? inner.conditions() : List.of(one));
    }
    return Optional.of(new Condition.All(all, condition.span()));
  }

  @Override
  public Optional<Condition> visitOr(mirc.syntax.tree.Condition.Or condition) {
    Optional<Condition> left = condition.left().accept(this);
    Optional<Condition> right = condition.right().accept(this);
    if (left.isEmpty() || right.isEmpty()) {
      return Optional.empty();
    }
    List<Condition> any = new ArrayList<>();
    for (Condition one : List.of(left.get(), right.get())) {
      any.addAll(one instanceof Condition.Any inner ? inner.conditions() : List.of(one));
    }
    return Optional.of(new Condition.Any(any, condition.span()));
  }

  @Override
  public Optional<Condition> visitNot(mirc.syntax.tree.Condition.Not condition) {
    return condition.operand().accept(this).map(one -> new Condition.Not(one, condition.span()));
  }

  @Override
  public Optional<Condition> visitHolds(mirc.syntax.tree.Condition.Holds condition) {
    return expressions
        .expect(condition.value(), Expectation.of(ScalarType.BOOL, "a condition"))
        .map(value -> new Condition.Holds(value, condition.span()));
  }

  @Override
  public Optional<Condition> visitComparison(mirc.syntax.tree.Condition.Comparison condition) {
    return switch (condition.relation()) {
      case OVER, IS -> graphCondition(condition);
      case IN -> member(condition);
      default -> comparison(condition);
    };
  }

  private Optional<Condition> graphCondition(mirc.syntax.tree.Condition.Comparison condition) {
    Optional<Expression> left = device(condition.left(), condition.relation());
    Optional<Expression> right = device(condition.right(), condition.relation());
    if (!graph) {
      expressions
          .context()
          .sink()
          .report(
              Diagnostic.of(
                      CheckCode.GRAPH_CONDITION,
                      condition.span(),
                      "`"
                          + condition.relation().text()
                          + "` speaks of the finished devices, and `if` decides which devices there are")
                  .hint("use it in `require`"));
      return Optional.empty();
    }
    if (left.isEmpty() || right.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        condition.relation() == Relation.OVER
            ? new Condition.Over(left.get(), right.get(), condition.span())
            : new Condition.Same(left.get(), right.get(), condition.span()));
  }

  private Optional<Expression> device(mirc.syntax.tree.Expression operand, Relation relation) {
    Optional<Expression> typed = expressions.type(operand, null);
    if (typed.isEmpty() || isDevice(typed.get().type())) {
      return typed;
    }
    report(operand, typed.get(), "`" + relation.text() + "` compares devices");
    return Optional.empty();
  }

  private static boolean isDevice(Type type) {
    Type present = Subtyping.present(type);
    return present instanceof Type.Interface
        || (present instanceof Type.ListOf list && isDevice(list.element()));
  }

  private Optional<Condition> member(mirc.syntax.tree.Condition.Comparison condition) {
    Optional<Expression> container = expressions.type(condition.right(), null);
    if (container.isEmpty()) {
      expressions.type(condition.left(), null);
      return Optional.empty();
    }
    Type type = container.get().type();
    Type wanted;
    if (Subtyping.scalar(type).filter(ScalarType.CIDR::equals).isPresent()) {
      wanted = new Type.OptionalOf(ScalarType.IP);
    } else if (type instanceof Type.ListOf list && Subtyping.isData(type)) {
      wanted = new Type.OptionalOf(list.element());
    } else {
      expressions.type(condition.left(), null);
      report(condition.right(), container.get(), "`in` asks for a network, a `Cidr`, or a list");
      return Optional.empty();
    }
    return expressions
        .expect(
            condition.left(),
            Expectation.of(wanted, "the left side of `in`").at(condition.right().span()))
        .map(element -> new Condition.Member(element, container.get(), condition.span()));
  }

  private Optional<Condition> comparison(mirc.syntax.tree.Condition.Comparison condition) {
    // A literal takes its type from the other side.
    boolean literalLeft = isLiteral(condition.left());
    mirc.syntax.tree.Expression first = literalLeft ? condition.right() : condition.left();
    mirc.syntax.tree.Expression second = literalLeft ? condition.left() : condition.right();
    Optional<Expression> one = expressions.type(first, null);
    if (one.isEmpty()) {
      expressions.type(second, null);
      return Optional.empty();
    }
    Type base =
        Subtyping.scalar(one.get().type()).<Type>map(scalar -> scalar).orElse(one.get().type());
    if (base instanceof Type.TargetName) {
      base = ScalarType.STRING;
    }
    Optional<Expression> other = expressions.type(second, base);
    if (other.isEmpty() || !comparable(condition, one.get(), other.get(), first, second)) {
      return Optional.empty();
    }
    Expression left = literalLeft ? other.get() : one.get();
    Expression right = literalLeft ? one.get() : other.get();
    return Optional.of(
        new Condition.Comparison(operator(condition.relation()), left, right, condition.span()));
  }

  private boolean comparable(
      mirc.syntax.tree.Condition.Comparison condition,
      Expression one,
      Expression other,
      mirc.syntax.tree.Expression first,
      mirc.syntax.tree.Expression second) {
    boolean ordered =
        condition.relation() != Relation.EQUAL && condition.relation() != Relation.UNEQUAL;
    if (ordered && !isOrdered(one.type())) {
      report(
          first,
          one,
          "`" + condition.relation().text() + "` compares Int, Port, Size and Duration");
      return false;
    }
    boolean target = one.type() instanceof Type.TargetName;
    if (!target && !Subtyping.isData(one.type())) {
      report(
          first,
          one,
          "`" + condition.relation().text() + "` compares values; devices are compared by `is`");
      return false;
    }
    Type left = target ? ScalarType.STRING : one.type();
    if (Subtyping.join(List.of(left, other.type())).isEmpty()) {
      expressions
          .context()
          .sink()
          .report(
              Diagnostic.of(
                      CheckCode.NOT_COMPARABLE,
                      condition.span(),
                      Mismatch.article(left)
                          + " and "
                          + Mismatch.article(other.type())
                          + " cannot be compared")
                  .related(first.span(), "this is " + Mismatch.article(left))
                  .related(second.span(), "this is " + Mismatch.article(other.type())));
      return false;
    }
    return true;
  }

  private static boolean isOrdered(Type type) {
    return Subtyping.scalar(type).filter(ORDERED::contains).isPresent();
  }

  private static boolean isLiteral(mirc.syntax.tree.Expression expression) {
    return expression instanceof Literal || expression instanceof mirc.syntax.tree.Expression.Text;
  }

  private void report(mirc.syntax.tree.Expression operand, Expression typed, String rule) {
    expressions
        .context()
        .sink()
        .report(
            Diagnostic.of(
                CheckCode.NOT_COMPARABLE,
                operand.span(),
                rule + ", and this is " + Mismatch.article(typed.type())));
  }

  private static Condition.Operator operator(Relation relation) {
    return switch (relation) {
      case EQUAL -> Condition.Operator.EQUAL;
      case UNEQUAL -> Condition.Operator.NOT_EQUAL;
      case LESS -> Condition.Operator.LESS;
      case LESS_OR_EQUAL -> Condition.Operator.AT_MOST;
      case GREATER -> Condition.Operator.GREATER;
      case GREATER_OR_EQUAL -> Condition.Operator.AT_LEAST;
      case IN, OVER, IS -> throw new IllegalArgumentException("not a comparison: " + relation);
    };
  }
}
