package mirc.semantics.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mirc.diagnostics.Diagnostic;
import mirc.semantics.program.Condition;
import mirc.semantics.program.Expression;
import mirc.semantics.scope.FileScope;
import mirc.semantics.type.ScalarType;
import mirc.semantics.type.Subtyping;
import mirc.semantics.type.Type;
import mirc.source.Span;
import mirc.syntax.tree.Iteration;
import mirc.syntax.tree.Literal;
import org.jspecify.annotations.Nullable;

/**
 * Types the expressions of one body. Faulty ones are reported, and nothing is returned for them.
 */
final class Expressions {
  private final Context context;
  private final FileScope scope;
  private final Locals locals;

  Expressions(Context context, FileScope scope, Locals locals) {
    this.context = context;
    this.scope = scope;
    this.locals = locals;
  }

  Context context() {
    return context;
  }

  FileScope scope() {
    return scope;
  }

  Locals locals() {
    return locals;
  }

  /**
   * The typed expression.
   *
   * @param expected the type that literals and enum values take on, if they can; whether the
   *     result's type fits is not checked
   */
  Optional<Expression> type(mirc.syntax.tree.Expression expression, @Nullable Type expected) {
    return expression.accept(new Typing(expected));
  }

  /** The typed expression, if its type fits. */
  Optional<Expression> expect(mirc.syntax.tree.Expression expression, Expectation expectation) {
    Optional<Expression> typed = type(expression, expectation.type());
    if (typed.isEmpty() || expectation.accepts(typed.get().type())) {
      return typed;
    }
    Mismatch.report(context.sink(), expression, typed.get().type(), expectation, locals);
    return Optional.empty();
  }

  /**
   * The typed condition.
   *
   * @param graph whether it may speak of what is built on what
   */
  Optional<Condition> condition(mirc.syntax.tree.Condition condition, boolean graph) {
    return condition.accept(new Conditions(this, graph));
  }

  /**
   * The common type of several values of one construct, if there is one; else the author is asked
   * for a type.
   */
  Optional<Type> join(List<Expression> values, Span span, String what) {
    Optional<Type> joined = Subtyping.join(values.stream().map(Expression::type).toList());
    if (joined.isEmpty()) {
      Diagnostic diagnostic =
          Diagnostic.of(CheckCode.NO_COMMON_TYPE, span, what + " have no one type in common")
              .hint("say which is meant: `name: Type = …`");
      for (Expression value : values) {
        diagnostic = diagnostic.related(value.span(), "this is " + Mismatch.article(value.type()));
      }
      context.sink().report(diagnostic);
    }
    return joined;
  }

  private final class Typing implements mirc.syntax.tree.Expression.Visitor<Optional<Expression>> {
    private final @Nullable Type expected;

    Typing(@Nullable Type expected) {
      this.expected = expected;
    }

    @Override
    public Optional<Expression> visitLiteral(Literal expression) {
      return new Literals(context.sink()).type(expression, expected).map(Expression.class::cast);
    }

    @Override
    public Optional<Expression> visitText(mirc.syntax.tree.Expression.Text expression) {
      return new Texts(Expressions.this).type(expression, expected);
    }

    @Override
    public Optional<Expression> visitReference(mirc.syntax.tree.Expression.Reference expression) {
      return new References(Expressions.this).type(expression.name(), expected);
    }

    @Override
    public Optional<Expression> visitApplication(
        mirc.syntax.tree.Expression.Application expression) {
      return new Applications(Expressions.this).type(expression);
    }

    @Override
    public Optional<Expression> visitMatch(mirc.syntax.tree.Expression.Match expression) {
      return new Matches(Expressions.this).type(expression, expected);
    }

    @Override
    public Optional<Expression> visitIf(mirc.syntax.tree.Expression.If expression) {
      Optional<Condition> condition = condition(expression.condition(), false);
      Optional<Expression> then = type(expression.then(), expected);
      Optional<Expression> otherwise = type(expression.otherwise(), expected);
      if (condition.isEmpty() || then.isEmpty() || otherwise.isEmpty()) {
        return Optional.empty();
      }
      return join(List.of(then.get(), otherwise.get()), expression.span(), "the two branches")
          .map(
              type ->
                  new Expression.Conditional(
                      condition.get(), then.get(), otherwise.get(), type, expression.span()));
    }

    @Override
    public Optional<Expression> visitListLiteral(
        mirc.syntax.tree.Expression.ListLiteral expression) {
      Type element = elementType();
      List<Expression> elements = new ArrayList<>();
      for (mirc.syntax.tree.Expression one : expression.elements()) {
        type(one, element).ifPresent(elements::add);
      }
      if (elements.size() < expression.elements().size()) {
        return Optional.empty();
      }
      if (elements.isEmpty()) {
        if (element == null) {
          context
              .sink()
              .report(
                  Diagnostic.of(
                          CheckCode.NO_COMMON_TYPE,
                          expression.span(),
                          "the list is empty, so it has no type")
                      .hint("say which is meant: `name: [Type] = []`"));
          return Optional.empty();
        }
        return Optional.of(
            new Expression.ListExpression(elements, new Type.ListOf(element), expression.span()));
      }
      return join(elements, expression.span(), "the elements of the list")
          .map(
              type ->
                  new Expression.ListExpression(
                      elements, new Type.ListOf(type), expression.span()));
    }

    @Override
    public Optional<Expression> visitComprehension(
        mirc.syntax.tree.Expression.Comprehension expression) {
      Optional<Loop> loop = expression.range().accept(new Loops());
      if (loop.isEmpty()) {
        return Optional.empty();
      }
      String name = expression.variable().text();
      Local variable =
          new Local(
              Local.Kind.VARIABLE,
              name,
              Optional.of(loop.get().type()),
              expression.variable().span());
      return new Expressions(context, scope, locals.with(variable))
          .type(expression.element(), elementType())
          .map(
              element ->
                  new Expression.Comprehension(
                      name,
                      loop.get().iteration(),
                      element,
                      new Type.ListOf(element.type()),
                      expression.span()));
    }

    @Override
    public Optional<Expression> visitMissing(mirc.syntax.tree.Expression.Missing expression) {
      return Optional.empty();
    }

    private @Nullable Type elementType() {
      return expected != null && Subtyping.present(expected) instanceof Type.ListOf list
          ? list.element()
          : null;
    }
  }

  /** What a comprehension runs through, and the type of its variable. */
  private record Loop(Expression.Iteration iteration, Type type) {}

  private final class Loops implements Iteration.Visitor<Optional<Loop>> {
    @Override
    public Optional<Loop> visitRange(Iteration.Range range) {
      Expectation number = Expectation.of(ScalarType.INT, "the bound of a `for`");
      Optional<Expression> first = expect(range.first(), number);
      Optional<Expression> last = expect(range.last(), number);
      if (first.isEmpty() || last.isEmpty()) {
        return Optional.empty();
      }
      return Optional.of(
          new Loop(
              new Expression.Numbers(first.get(), last.get(), range.inclusive()), ScalarType.INT));
    }

    @Override
    public Optional<Loop> visitElements(Iteration.Elements elements) {
      Optional<Expression> list = type(elements.list(), null);
      if (list.isEmpty()) {
        return Optional.empty();
      }
      if (!(list.get().type() instanceof Type.ListOf type)) {
        context
            .sink()
            .report(
                Diagnostic.of(
                        CheckCode.NOT_A_LIST,
                        elements.span(),
                        "this is "
                            + Mismatch.article(list.get().type())
                            + ", and `for` runs through a list or numbers")
                    .hint("write a list, `[a, b]`, or numbers, `0..3`"));
        return Optional.empty();
      }
      return Optional.of(new Loop(new Expression.Elements(list.get()), type.element()));
    }
  }
}
