package mirc.semantics.program;

import java.util.List;
import java.util.Optional;
import mirc.semantics.type.DeclarationName;
import mirc.semantics.type.Type;
import mirc.semantics.value.Value;
import mirc.source.Span;

/**
 * A typed expression. Its type is the one that it has by itself; where a supertype is expected it
 * is converted there.
 */
public sealed interface Expression {

  Type type();

  Span span();

  /** Calls the visitor's method for this kind of expression. */
  <R> R accept(Visitor<R> visitor);

  /** One method for each kind of expression. */
  interface Visitor<R> {
    R literal(Literal expression);

    R parameter(ParameterReference expression);

    R binding(BindingReference expression);

    R variable(VariableReference expression);

    R target(TargetReference expression);

    R apply(Apply expression);

    R match(Match expression);

    R conditional(Conditional expression);

    R interpolation(Interpolation expression);

    R list(ListExpression expression);

    R comprehension(Comprehension expression);
  }

  /** A value that is known from the text alone. */
  record Literal(Value value, Type type, Span span) implements Expression {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.literal(this);
    }
  }

  /** A parameter of the unikernel, the device or the app that the expression stands in. */
  record ParameterReference(String name, Type type, Span span) implements Expression {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.parameter(this);
    }
  }

  /** A binding of the unikernel or composite device that the expression stands in. */
  record BindingReference(String name, Type type, Span span) implements Expression {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.binding(this);
    }
  }

  /** The variable of an enclosing {@link Comprehension}. */
  record VariableReference(String name, Type type, Span span) implements Expression {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.variable(this);
    }
  }

  /** {@code target}, the name of the target that is built for. */
  record TargetReference(Type type, Span span) implements Expression {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.target(this);
    }
  }

  /**
   * A new instance of a device or app; of a singleton device, the one instance.
   *
   * @param callee see {@link TypedProgram#constructible}
   * @param arguments one for each parameter of the callee, in the order of its parameters
   * @param span the whole application
   */
  record Apply(DeclarationName callee, List<Argument> arguments, Type type, Span span)
      implements Expression {
    public Apply {
      arguments = List.copyOf(arguments);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.apply(this);
    }
  }

  /** What a parameter of an {@link Apply} gets. */
  sealed interface Argument {
    String parameter();
  }

  /** An argument that is written. */
  record Given(String parameter, Expression value) implements Argument {}

  /** An argument left out: the parameter's default holds. */
  record Defaulted(String parameter) implements Argument {}

  /**
   * An argument left out of a {@code boot} parameter: it becomes a boot parameter of the unikernel.
   */
  record Lifted(String parameter) implements Argument {}

  /**
   * A choice by a build value. Arms exclude each other; one of them or {@code otherwise} always
   * applies.
   *
   * @param otherwise the {@code else} arm
   */
  record Match(
      Expression subject, List<Arm> arms, Optional<Expression> otherwise, Type type, Span span)
      implements Expression {
    public Match {
      arms = List.copyOf(arms);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.match(this);
    }
  }

  /**
   * An arm: it applies when the subject equals one of the patterns. For {@code match target} these
   * are Text.
   */
  record Arm(List<Value> patterns, Expression value, Span span) {
    public Arm {
      patterns = List.copyOf(patterns);
    }
  }

  /** {@code if c then a else b}; the condition is known while compiling. */
  record Conditional(
      Condition condition, Expression then, Expression otherwise, Type type, Span span)
      implements Expression {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.conditional(this);
    }
  }

  /**
   * A String put together; each part is a String literal or any scalar or enum, whose text is
   * inserted.
   */
  record Interpolation(List<Expression> parts, Type type, Span span) implements Expression {
    public Interpolation {
      parts = List.copyOf(parts);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.interpolation(this);
    }
  }

  /** {@code [a, b]}. */
  record ListExpression(List<Expression> elements, Type type, Span span) implements Expression {
    public ListExpression {
      elements = List.copyOf(elements);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.list(this);
    }
  }

  /**
   * {@code [for i in 0..3: element]}: one element for each step.
   *
   * @param variable the name that {@code element} uses
   */
  record Comprehension(
      String variable, Iteration iteration, Expression element, Type type, Span span)
      implements Expression {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.comprehension(this);
    }
  }

  /** What a comprehension runs through; known while compiling. */
  sealed interface Iteration {}

  /** The Ints from {@code first} on; none if the last lies before it. */
  record Numbers(Expression first, Expression last, boolean inclusive) implements Iteration {}

  /** The elements of a list, in their order. */
  record Elements(Expression list) implements Iteration {}
}
