package mirc.semantics.check;

import java.util.Optional;
import mirc.diagnostics.Diagnostic;
import mirc.diagnostics.Sink;
import mirc.semantics.program.Expression;
import mirc.semantics.type.ScalarType;
import mirc.semantics.type.Subtyping;
import mirc.semantics.type.Type;
import mirc.semantics.value.IpAddress;
import mirc.semantics.value.Refinements;
import mirc.semantics.value.Value;
import mirc.source.Span;
import mirc.syntax.tree.Literal;
import org.jspecify.annotations.Nullable;

/** Types literals where they stand. */
final class Literals {
  private final Sink sink;

  Literals(Sink sink) {
    this.sink = sink;
  }

  /**
   * The literal as a value of the expected type, if it can be one, else of its own type. Nothing if
   * it lies outside the expected type's values, which has then been reported.
   */
  Optional<Expression.Literal> type(Literal literal, @Nullable Type expected) {
    Type wanted = expected == null ? new Type.None() : Subtyping.present(expected);
    return literal
        .accept(new Reader(Subtyping.scalar(wanted).orElse(null)))
        .flatMap(own -> refine(own, wanted));
  }

  /** The text as a String or, where one is expected, a Path. */
  Optional<Expression.Literal> text(String text, @Nullable Type expected, Span span) {
    Type wanted = expected == null ? ScalarType.STRING : Subtyping.present(expected);
    return wanted == ScalarType.PATH
        ? Optional.of(new Expression.Literal(new Value.Path(text), ScalarType.PATH, span))
        : refine(new Expression.Literal(new Value.Text(text), ScalarType.STRING, span), wanted);
  }

  /**
   * Gives the literal the refined type that is wanted, if it is of the base type and satisfies the
   * refinement.
   */
  private Optional<Expression.Literal> refine(Expression.Literal literal, Type wanted) {
    if (!(wanted instanceof Type.Refined refined) || !literal.type().equals(refined.base())) {
      return Optional.of(literal);
    }
    Optional<String> violation = Refinements.violation(literal.value(), refined.refinement());
    if (violation.isPresent()) {
      String type = refined.name().isPresent() ? ", so it is no `" + refined + "`" : "";
      sink.report(
          Diagnostic.of(
              CheckCode.VALUE_OUTSIDE,
              literal.span(),
              "`" + literal.span().text() + "` " + violation.get() + type));
      return Optional.empty();
    }
    return Optional.of(new Expression.Literal(literal.value(), refined, literal.span()));
  }

  private final class Reader implements Literal.Visitor<Optional<Expression.Literal>> {
    private final @Nullable ScalarType wanted;

    Reader(@Nullable ScalarType wanted) {
      this.wanted = wanted;
    }

    @Override
    public Optional<Expression.Literal> visitBool(Literal.Bool literal) {
      return of(new Value.Bool(literal.value()), ScalarType.BOOL, literal);
    }

    @Override
    public Optional<Expression.Literal> visitInt(Literal.Int literal) {
      if (wanted != ScalarType.PORT) {
        return of(new Value.Int(literal.value()), ScalarType.INT, literal);
      }
      if (literal.value() < 0 || literal.value() > 65535) {
        sink.report(
            Diagnostic.of(
                    CheckCode.VALUE_OUTSIDE,
                    literal.span(),
                    "`" + literal.span().text() + "` is not a port")
                .hint("ports go from 0 to 65535"));
        return Optional.empty();
      }
      return of(new Value.Port((int) literal.value()), ScalarType.PORT, literal);
    }

    @Override
    public Optional<Expression.Literal> visitDuration(Literal.Duration literal) {
      return of(new Value.Duration(literal.value().toNanos()), ScalarType.DURATION, literal);
    }

    @Override
    public Optional<Expression.Literal> visitSize(Literal.Size literal) {
      return of(new Value.Size(literal.bytes()), ScalarType.SIZE, literal);
    }

    @Override
    public Optional<Expression.Literal> visitIp(Literal.Ip literal) {
      IpAddress address = IpAddress.of(literal.address().toArray());
      return of(
          new Value.Address(address),
          address.isIpv4() ? ScalarType.IPV4 : ScalarType.IPV6,
          literal);
    }

    @Override
    public Optional<Expression.Literal> visitCidr(Literal.Cidr literal) {
      IpAddress address = IpAddress.of(literal.address().toArray());
      return of(new Value.Network(address, literal.prefix()), ScalarType.CIDR, literal);
    }

    @Override
    public Optional<Expression.Literal> visitMac(Literal.Mac literal) {
      long octets = Long.parseLong(literal.address().toString(), 16);
      return of(new Value.Mac(octets), ScalarType.MAC, literal);
    }

    @Override
    public Optional<Expression.Literal> visitBytes(Literal.Bytes literal) {
      return of(new Value.Bytes(literal.value().toString()), ScalarType.BYTES, literal);
    }

    @Override
    public Optional<Expression.Literal> visitNone(Literal.None literal) {
      return Optional.of(new Expression.Literal(new Value.None(), new Type.None(), literal.span()));
    }

    private Optional<Expression.Literal> of(Value value, ScalarType type, Literal literal) {
      return Optional.of(new Expression.Literal(value, type, literal.span()));
    }
  }
}
