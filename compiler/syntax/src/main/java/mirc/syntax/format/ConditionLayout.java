package mirc.syntax.format;

import static mirc.syntax.format.Layout.sequence;
import static mirc.syntax.format.Layout.text;

import mirc.syntax.tree.Condition;

/** How conditions are laid out: on one line, with the parentheses that their meaning needs. */
record ConditionLayout(ExpressionLayout expressions) implements Condition.Visitor<Layout> {
  @Override
  public Layout visitOr(Condition.Or condition) {
    return sequence(
        condition.left().accept(this),
        text(" or "),
        wrapped(condition.right(), condition.right() instanceof Condition.Or));
  }

  @Override
  public Layout visitAnd(Condition.And condition) {
    boolean joined =
        condition.right() instanceof Condition.And || condition.right() instanceof Condition.Or;
    return sequence(
        wrapped(condition.left(), condition.left() instanceof Condition.Or),
        text(" and "),
        wrapped(condition.right(), joined));
  }

  @Override
  public Layout visitNot(Condition.Not condition) {
    boolean joined =
        condition.operand() instanceof Condition.And || condition.operand() instanceof Condition.Or;
    return sequence(text("not "), wrapped(condition.operand(), joined));
  }

  @Override
  public Layout visitComparison(Condition.Comparison condition) {
    return sequence(
        expressions.expression(condition.left()),
        text(" " + condition.relation().text() + " "),
        expressions.expression(condition.right()));
  }

  @Override
  public Layout visitHolds(Condition.Holds condition) {
    return expressions.expression(condition.value());
  }

  private Layout wrapped(Condition condition, boolean wrap) {
    Layout layout = condition.accept(this);
    return wrap ? sequence(text("("), layout, text(")")) : layout;
  }
}
