package mirc.syntax.tree;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a value or device is written as. */
public sealed interface Expression extends Node permits Literal, Expression.Other {
  /** Calls the visitor's method for this kind; there is one for all literals. */
  <R> R accept(Visitor<R> visitor);

  /** The kinds that are not literals. */
  sealed interface Other extends Expression {}

  /**
   * {@code "net{i}"}; a string without interpolation has at most one part.
   *
   * @param parts no two characters' parts side by side
   * @param origin where it was written, quotes included
   */
  record Text(List<TextPart> parts, Origin origin) implements Other {
    /** Makes the list immutable. */
    public Text {
      parts = List.copyOf(parts);
    }

    /** The characters if nothing is interpolated, else null. */
    public @Nullable String plain() {
      if (parts.isEmpty()) {
        return "";
      }
      return parts.size() == 1 && parts.get(0) instanceof TextPart.Characters part
          ? part.value()
          : null;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitText(this);
    }
  }

  /**
   * {@code stack}, {@code Addressing.dhcp}, {@code SystemClock}.
   *
   * @param name a binding, parameter, enum value, target or singleton device
   * @param origin where it was written
   */
  record Reference(QualifiedName name, Origin origin) implements Other {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitReference(this);
    }
  }

  /**
   * {@code HttpServer(stack, port = 80)}.
   *
   * @param callee a device or app
   * @param arguments in the order written
   * @param origin where it was written
   */
  record Application(QualifiedName callee, List<Argument> arguments, Origin origin)
      implements Other {
    /** Makes the list immutable. */
    public Application {
      arguments = List.copyOf(arguments);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitApplication(this);
    }
  }

  /**
   * {@code match addressing { dhcp -> DhcpStack(net) else -> StaticStack(net) }}.
   *
   * @param subject what decides
   * @param arms in the order written, at least one
   * @param origin where it was written
   */
  record Match(Expression subject, List<MatchArm> arms, Origin origin) implements Other {
    /** Makes the list immutable. */
    public Match {
      arms = List.copyOf(arms);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitMatch(this);
    }
  }

  /**
   * {@code if debug then Traced(net) else net}.
   *
   * @param condition what decides
   * @param then the value when it holds
   * @param otherwise the value when it does not
   * @param origin where it was written
   */
  record If(Condition condition, Expression then, Expression otherwise, Origin origin)
      implements Other {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitIf(this);
    }
  }

  /**
   * {@code [a, b]}.
   *
   * @param elements in their order
   * @param origin where it was written
   */
  record ListLiteral(List<Expression> elements, Origin origin) implements Other {
    /** Makes the list immutable. */
    public ListLiteral {
      elements = List.copyOf(elements);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitListLiteral(this);
    }
  }

  /**
   * {@code [for i in 0..3: NetworkInterface("net{i}")]}.
   *
   * @param variable the name that stands for each element in turn
   * @param range what is counted through
   * @param element made for each
   * @param origin where it was written
   */
  record Comprehension(Name variable, Iteration range, Expression element, Origin origin)
      implements Other {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitComprehension(this);
    }
  }

  /**
   * An expression that could not be read, which was reported; whatever it is used for is not
   * reported again.
   *
   * @param origin where it should have been
   */
  record Missing(Origin origin) implements Other {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitMissing(this);
    }
  }

  /** One method for each kind. */
  interface Visitor<R> {
    /** A value that is written as it is. */
    R visitLiteral(Literal expression);

    /** A string. */
    R visitText(Text expression);

    /** A name. */
    R visitReference(Reference expression);

    /** A device or app with its arguments. */
    R visitApplication(Application expression);

    /** A choice by value. */
    R visitMatch(Match expression);

    /** A choice by condition. */
    R visitIf(If expression);

    /** A list. */
    R visitListLiteral(ListLiteral expression);

    /** A list made by counting. */
    R visitComprehension(Comprehension expression);

    /** An unreadable expression. */
    R visitMissing(Missing expression);
  }
}
