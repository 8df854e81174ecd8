package mirc.semantics.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mirc.diagnostics.Diagnostic;
import mirc.diagnostics.Sink;
import mirc.semantics.type.Refinement;
import mirc.semantics.type.Refinement.Range;
import mirc.semantics.type.ScalarType;
import mirc.semantics.value.TextPattern;
import mirc.semantics.value.Value;
import mirc.source.Span;
import mirc.syntax.tree.Expression;
import mirc.syntax.tree.Literal;
import org.jspecify.annotations.Nullable;

/** Reads the refinements of a built-in type. */
final class RefinementReader implements mirc.syntax.tree.Refinement.Visitor<Boolean> {
  private static final Set<ScalarType> ORDERED =
      Set.of(ScalarType.INT, ScalarType.PORT, ScalarType.SIZE, ScalarType.DURATION);
  private static final Set<ScalarType> LONG = Set.of(ScalarType.STRING, ScalarType.BYTES);

  private final Sink sink;
  private final ScalarType base;
  private Optional<Range> range = Optional.empty();
  private Optional<Range> length = Optional.empty();
  private final List<String> patterns = new ArrayList<>();

  RefinementReader(Sink sink, ScalarType base) {
    this.sink = sink;
    this.base = base;
  }

  /**
   * The refinements together with those of the base; nothing if one is faulty, which has then been
   * reported.
   */
  Optional<Refinement> read(List<mirc.syntax.tree.Refinement> refinements, Refinement inherited) {
    range = inherited.range();
    length = inherited.length();
    patterns.addAll(inherited.patterns());
    boolean good = true;
    for (mirc.syntax.tree.Refinement one : refinements) {
      good &= one.accept(this);
    }
    return good ? Optional.of(new Refinement(range, length, patterns)) : Optional.empty();
  }

  @Override
  public Boolean visitRange(mirc.syntax.tree.Refinement.Range refinement) {
    if (!ORDERED.contains(base)) {
      return refuse(refinement.span(), "a range", "Int, Port, Size and Duration");
    }
    Optional<Range> own = range(refinement.low(), refinement.high(), base, refinement.span());
    range = own.map(one -> within(range, one, refinement.span()));
    return own.isPresent();
  }

  @Override
  public Boolean visitLength(mirc.syntax.tree.Refinement.Length refinement) {
    if (!LONG.contains(base)) {
      return refuse(refinement.span(), "a length", "String and Bytes");
    }
    Optional<Range> own =
        range(refinement.low(), refinement.high(), ScalarType.SIZE, refinement.span());
    length = own.map(one -> within(length, one, refinement.span()));
    return own.isPresent();
  }

  @Override
  public Boolean visitPattern(mirc.syntax.tree.Refinement.Pattern refinement) {
    if (base != ScalarType.STRING) {
      return refuse(refinement.span(), "a pattern", "String");
    }
    try {
      TextPattern.of(refinement.expression());
    } catch (TextPattern.InvalidException e) {
      sink.report(
          Diagnostic.of(
                  CheckCode.BAD_PATTERN,
                  refinement.span(),
                  "the pattern is not valid, " + e.getMessage())
              .hint("patterns are those of RE2, without look-around and references back"));
      return false;
    }
    patterns.add(refinement.expression());
    return true;
  }

  private boolean refuse(Span span, String what, String types) {
    sink.report(
        Diagnostic.of(
                CheckCode.BAD_REFINEMENT, span, "`" + base + "` cannot be narrowed by " + what)
            .hint(what + " narrows " + types));
    return false;
  }

  /** A length's bounds are plain numbers that are not negative, as those of a size are. */
  private Optional<Range> range(
      @Nullable Expression low, @Nullable Expression high, ScalarType type, Span span) {
    Optional<Long> least = low == null ? Optional.of(least(type)) : bound(low, type);
    Optional<Long> greatest = high == null ? Optional.of(greatest(type)) : bound(high, type);
    if (least.isEmpty() || greatest.isEmpty()) {
      return Optional.empty();
    }
    if (least.get() > greatest.get()) {
      sink.report(
          Diagnostic.of(CheckCode.BAD_REFINEMENT, span, "no value lies in `" + span.text() + "`"));
      return Optional.empty();
    }
    String text =
        (low == null ? "" : low.span().text()) + ".." + (high == null ? "" : high.span().text());
    return Optional.of(new Range(least.get(), greatest.get(), text));
  }

  private Range within(Optional<Range> outer, Range own, Span span) {
    if (outer.isEmpty() || outer.get().contains(own)) {
      return own;
    }
    long least = Math.max(outer.get().least(), own.least());
    long greatest = Math.min(outer.get().greatest(), own.greatest());
    if (least > greatest) {
      sink.report(
          Diagnostic.of(
              CheckCode.BAD_REFINEMENT,
              span,
              "no value lies both in `" + own.text() + "` and in `" + outer.get().text() + "`"));
      return own;
    }
    return new Range(least, greatest, outer.get().text() + " and " + own.text());
  }

  private Optional<Long> bound(Expression expression, ScalarType type) {
    if (type == ScalarType.SIZE && base != ScalarType.SIZE) {
      if (expression instanceof Literal.Int number && number.value() >= 0) {
        return Optional.of(number.value());
      }
      sink.report(
          Diagnostic.of(
              CheckCode.BAD_REFINEMENT,
              expression.span(),
              "a length's bound is a number from 0 on"));
      return Optional.empty();
    }
    if (expression instanceof Literal literal) {
      Optional<mirc.semantics.program.Expression.Literal> typed =
          new Literals(sink).type(literal, type);
      if (typed.isPresent() && typed.get().type().equals(type)) {
        return Optional.of(number(typed.get().value()));
      }
      if (typed.isEmpty()) {
        return Optional.empty();
      }
    }
    sink.report(
        Diagnostic.of(
            CheckCode.BAD_REFINEMENT,
            expression.span(),
            "a bound of `" + base + "` is a literal of that type"));
    return Optional.empty();
  }

  private static long number(Value value) {
    if (value instanceof Value.Int one) {
      return one.value();
    }
    if (value instanceof Value.Port port) {
      return port.number();
    }
    if (value instanceof Value.Size size) {
      return size.bytes();
    }
    if (value instanceof Value.Duration time) {
      return time.nanoseconds();
    }
    throw new IllegalArgumentException("not ordered: " + value);
  }

  private static long least(ScalarType type) {
    return type == ScalarType.PORT || type == ScalarType.SIZE ? 0 : Long.MIN_VALUE;
  }

  private static long greatest(ScalarType type) {
    return type == ScalarType.PORT ? 65535 : Long.MAX_VALUE;
  }
}
