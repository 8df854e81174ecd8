package mirc.syntax.parse;

import java.util.ArrayList;
import java.util.List;
import mirc.diagnostics.Sink;
import mirc.grammar.MirageParser.ArgumentContext;
import mirc.grammar.MirageParser.ArgumentsContext;
import mirc.grammar.MirageParser.ComprehensionContext;
import mirc.grammar.MirageParser.ConditionContext;
import mirc.grammar.MirageParser.ExpressionContext;
import mirc.grammar.MirageParser.IfExpressionContext;
import mirc.grammar.MirageParser.IterationContext;
import mirc.grammar.MirageParser.LiteralContext;
import mirc.grammar.MirageParser.MatchArmContext;
import mirc.grammar.MirageParser.PatternContext;
import mirc.grammar.MirageParser.StringContext;
import mirc.syntax.tree.Argument;
import mirc.syntax.tree.Condition;
import mirc.syntax.tree.Expression;
import mirc.syntax.tree.Iteration;
import mirc.syntax.tree.MatchArm;
import org.jspecify.annotations.Nullable;

/** Makes expressions. */
class ExpressionBuilder extends NodeBuilder {
  private final LiteralReader literals;
  private final ConditionBuilder conditions;

  ExpressionBuilder(Tokens tokens, Sink sink) {
    super(tokens, sink);
    this.literals = new LiteralReader(sink);
    this.conditions = new ConditionBuilder(this);
  }

  final Expression expression(ExpressionContext context) {
    if (context.literal() != null) {
      return literal(context.literal());
    }
    if (context.string() != null) {
      return text(context.string());
    }
    if (context.reference() != null) {
      var reference = context.reference();
      return new Expression.Reference(qualified(reference.qualifiedName()), origin(reference));
    }
    if (context.application() != null) {
      var application = context.application();
      return new Expression.Application(
          qualified(application.qualifiedName()),
          arguments(application.arguments()),
          origin(application));
    }
    if (context.matchExpression() != null) {
      var match = context.matchExpression();
      List<MatchArm> arms = match.matchArm().stream().map(this::arm).toList();
      return new Expression.Match(expression(match.expression()), arms, origin(match));
    }
    if (context.ifExpression() != null) {
      return choice(context.ifExpression());
    }
    if (context.listLiteral() != null) {
      var list = context.listLiteral();
      return new Expression.ListLiteral(expressions(list.expression()), origin(list));
    }
    return comprehension(context.comprehension());
  }

  final @Nullable Expression optional(@Nullable ExpressionContext context) {
    return context == null ? null : expression(context);
  }

  final Expression literal(LiteralContext context) {
    return literals.read(context.getStart().getType(), span(context));
  }

  final Expression.Text text(StringContext context) {
    return TextReader.text(span(context), sink);
  }

  final Condition condition(ConditionContext context) {
    return conditions.condition(context);
  }

  final List<Argument> arguments(@Nullable ArgumentsContext context) {
    List<Argument> arguments = new ArrayList<>();
    for (ArgumentContext each : context == null ? List.<ArgumentContext>of() : context.argument()) {
      arguments.add(
          new Argument(
              each.name() == null ? null : name(each.name()),
              expression(each.expression()),
              origin(each)));
    }
    return arguments;
  }

  private List<Expression> expressions(List<ExpressionContext> contexts) {
    return contexts.stream().map(this::expression).toList();
  }

  private MatchArm arm(MatchArmContext context) {
    List<Expression> patterns = context.pattern().stream().map(this::pattern).toList();
    return new MatchArm(patterns, expression(context.expression()), origin(context));
  }

  private Expression pattern(PatternContext context) {
    if (context.literal() != null) {
      return literal(context.literal());
    }
    if (context.string() != null) {
      Expression.Text text = text(context.string());
      if (text.plain() == null) {
        sink.report(
            LiteralDiagnostics.interpolationMisplaced(text.span(), "the pattern of an arm"));
        return new Expression.Missing(text.origin());
      }
      return text;
    }
    return new Expression.Reference(
        qualified(context.reference().qualifiedName()), origin(context));
  }

  private Expression choice(IfExpressionContext context) {
    return new Expression.If(
        condition(context.condition()),
        expression(context.expression(0)),
        expression(context.expression(1)),
        origin(context));
  }

  private Expression comprehension(ComprehensionContext context) {
    return new Expression.Comprehension(
        name(context.name()),
        iteration(context.iteration()),
        expression(context.expression()),
        origin(context));
  }

  private Iteration iteration(IterationContext context) {
    Expression first = expression(context.expression(0));
    if (context.expression().size() == 1) {
      return new Iteration.Elements(first, origin(context));
    }
    boolean inclusive = context.RANGE() != null;
    return new Iteration.Range(
        first, expression(context.expression(1)), inclusive, origin(context));
  }
}
