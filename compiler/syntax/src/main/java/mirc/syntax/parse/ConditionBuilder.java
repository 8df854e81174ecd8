package mirc.syntax.parse;

import mirc.grammar.MirageLexer;
import mirc.grammar.MirageParser.ComparisonContext;
import mirc.grammar.MirageParser.ConditionContext;
import mirc.grammar.MirageParser.ConjunctionContext;
import mirc.grammar.MirageParser.NegationContext;
import mirc.grammar.MirageParser.RelationContext;
import mirc.syntax.tree.Condition;
import mirc.syntax.tree.Condition.Relation;
import mirc.syntax.tree.Expression;
import mirc.syntax.tree.Origin;

/** Makes conditions; {@code and} and {@code or} group to the left. */
final class ConditionBuilder {
  private final ExpressionBuilder expressions;

  ConditionBuilder(ExpressionBuilder expressions) {
    this.expressions = expressions;
  }

  Condition condition(ConditionContext context) {
    Condition left = conjunction(context.conjunction(0));
    for (ConjunctionContext each : context.conjunction().subList(1, context.conjunction().size())) {
      Condition right = conjunction(each);
      left = new Condition.Or(left, right, Origin.of(left.span().to(right.span())));
    }
    return left;
  }

  private Condition conjunction(ConjunctionContext context) {
    Condition left = negation(context.negation(0));
    for (NegationContext each : context.negation().subList(1, context.negation().size())) {
      Condition right = negation(each);
      left = new Condition.And(left, right, Origin.of(left.span().to(right.span())));
    }
    return left;
  }

  private Condition negation(NegationContext context) {
    if (context.condition() != null) {
      return condition(context.condition());
    }
    if (context.negation() != null) {
      return new Condition.Not(negation(context.negation()), expressions.origin(context));
    }
    return comparison(context.comparison());
  }

  private Condition comparison(ComparisonContext context) {
    Expression left = expressions.expression(context.expression(0));
    if (context.relation() == null) {
      return new Condition.Holds(left, expressions.origin(context));
    }
    return new Condition.Comparison(
        left,
        relation(context.relation()),
        expressions.expression(context.expression(1)),
        expressions.origin(context));
  }

  private static Relation relation(RelationContext context) {
    return switch (context.getStart().getType()) {
      case MirageLexer.EQUAL -> Relation.EQUAL;
      case MirageLexer.UNEQUAL -> Relation.UNEQUAL;
      case MirageLexer.LESS -> Relation.LESS;
      case MirageLexer.LESS_OR_EQUAL -> Relation.LESS_OR_EQUAL;
      case MirageLexer.GREATER -> Relation.GREATER;
      case MirageLexer.GREATER_OR_EQUAL -> Relation.GREATER_OR_EQUAL;
      case MirageLexer.IN -> Relation.IN;
      case MirageLexer.OVER -> Relation.OVER;
      case MirageLexer.IS -> Relation.IS;
      default -> throw new IllegalArgumentException("no relation: " + context.getText());
    };
  }
}
