package mirc.syntax.format;

import static mirc.syntax.format.Layout.group;
import static mirc.syntax.format.Layout.nest;
import static mirc.syntax.format.Layout.sequence;
import static mirc.syntax.format.Layout.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import mirc.syntax.tree.Argument;
import mirc.syntax.tree.Condition;
import mirc.syntax.tree.Expression;
import mirc.syntax.tree.Iteration;
import mirc.syntax.tree.Literal;
import mirc.syntax.tree.MatchArm;
import mirc.syntax.tree.Node;

/** How expressions are laid out. */
final class ExpressionLayout implements Expression.Visitor<Layout> {
  static final int INDENT = 2;

  private final Comments comments;

  ExpressionLayout(Comments comments) {
    this.comments = comments;
  }

  Comments comments() {
    return comments;
  }

  Layout expression(Expression expression) {
    return expression.accept(this);
  }

  /** A node, and what is written in it, as it stands in the source. */
  static Layout verbatim(Node node) {
    return text(node.span().text());
  }

  /** Elements between brackets: on one line, or one a line with a comma behind each. */
  <T extends Node> Layout list(
      String open, List<T> elements, String close, Function<T, Layout> layout) {
    if (elements.isEmpty()) {
      return text(open + close);
    }
    List<Layout> parts = new ArrayList<>();
    for (int i = 0; i < elements.size(); i++) {
      T element = elements.get(i);
      boolean last = i == elements.size() - 1;
      parts.add(i == 0 ? Layout.softLine() : Layout.line());
      parts.add(comments.before(element.span().start()));
      parts.add(layout.apply(element));
      parts.add(last ? new Layout.IfBroken(",") : text(","));
      parts.add(comments.behind(element.span()));
    }
    parts.add(comments.afterLast(elements.get(elements.size() - 1).span()));
    return group(text(open), nest(INDENT, sequence(parts)), Layout.softLine(), text(close));
  }

  Layout arguments(List<Argument> arguments) {
    return list("(", arguments, ")", this::argument);
  }

  private Layout argument(Argument argument) {
    Layout value = expression(argument.value());
    return argument.name() == null ? value : sequence(text(argument.name().text() + " = "), value);
  }

  @Override
  public Layout visitLiteral(Literal literal) {
    if (literal instanceof Literal.Duration || literal instanceof Literal.Size) {
      return text(literal.span().text().replaceFirst("([0-9]) ?([A-Za-z])", "$1 $2"));
    }
    return verbatim(literal);
  }

  @Override
  public Layout visitText(Expression.Text expression) {
    return verbatim(expression);
  }

  @Override
  public Layout visitReference(Expression.Reference expression) {
    return text(expression.name().text());
  }

  @Override
  public Layout visitApplication(Expression.Application expression) {
    return sequence(text(expression.callee().text()), arguments(expression.arguments()));
  }

  @Override
  public Layout visitMatch(Expression.Match expression) {
    List<Layout> arms = new ArrayList<>();
    for (MatchArm arm : expression.arms()) {
      arms.add(Layout.hardLine());
      arms.add(comments.before(arm.span().start()));
      arms.add(arm(arm));
      arms.add(comments.behind(arm.span()));
    }
    return sequence(
        text("match "),
        expression(expression.subject()),
        text(" {"),
        nest(INDENT, sequence(arms), remaining(expression)),
        Layout.hardLine(),
        text("}"));
  }

  /** Comments before a closing bracket. */
  private Layout remaining(Node node) {
    List<Layout> parts = new ArrayList<>();
    int close = node.span().end() - 1;
    if (comments.hasBefore(close)) {
      parts.add(Layout.hardLine());
      parts.add(withoutLastLine(comments.before(close)));
    }
    return sequence(parts);
  }

  /** Drops the line end behind the last comment, where one follows anyway. */
  static Layout withoutLastLine(Layout before) {
    if (before instanceof Layout.Sequence sequence && !sequence.parts().isEmpty()) {
      List<Layout> parts = new ArrayList<>(sequence.parts());
      while (!parts.isEmpty() && !(parts.get(parts.size() - 1) instanceof Layout.Text)) {
        parts.remove(parts.size() - 1);
      }
      return sequence(parts);
    }
    return before;
  }

  private Layout arm(MatchArm arm) {
    List<Layout> patterns = arm.patterns().stream().map(this::expression).toList();
    Layout left = arm.isElse() ? text("else") : Layout.join(text(" | "), patterns);
    return sequence(left, text(" -> "), expression(arm.value()));
  }

  @Override
  public Layout visitIf(Expression.If expression) {
    return group(
        text("if "),
        condition(expression.condition()),
        nest(
            INDENT,
            Layout.line(),
            text("then "),
            expression(expression.then()),
            Layout.line(),
            text("else "),
            expression(expression.otherwise())));
  }

  @Override
  public Layout visitListLiteral(Expression.ListLiteral expression) {
    return list("[", expression.elements(), "]", this::expression);
  }

  @Override
  public Layout visitComprehension(Expression.Comprehension expression) {
    return group(
        text("["),
        nest(
            INDENT,
            Layout.softLine(),
            text("for " + expression.variable().text() + " in "),
            iteration(expression.range()),
            text(": "),
            expression(expression.element())),
        Layout.softLine(),
        text("]"));
  }

  private Layout iteration(Iteration iteration) {
    if (iteration instanceof Iteration.Range range) {
      return sequence(
          expression(range.first()),
          text(range.inclusive() ? ".." : "..<"),
          expression(range.last()));
    }
    return expression(((Iteration.Elements) iteration).list());
  }

  @Override
  public Layout visitMissing(Expression.Missing expression) {
    throw new IllegalArgumentException("a file with errors is not formatted");
  }

  Layout condition(Condition condition) {
    return condition.accept(new ConditionLayout(this));
  }
}
