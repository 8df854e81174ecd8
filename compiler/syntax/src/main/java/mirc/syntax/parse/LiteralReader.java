package mirc.syntax.parse;

import java.math.BigInteger;
import java.util.HexFormat;
import mirc.diagnostics.Sink;
import mirc.grammar.MirageLexer;
import mirc.source.Span;
import mirc.syntax.tree.ByteString;
import mirc.syntax.tree.DurationUnit;
import mirc.syntax.tree.Expression;
import mirc.syntax.tree.Literal;
import mirc.syntax.tree.Origin;
import mirc.syntax.tree.SizeUnit;
import org.jspecify.annotations.Nullable;

/** Judges literals, which the lexer reads permissively, and makes their values. */
final class LiteralReader {
  private static final BigInteger LARGEST = BigInteger.valueOf(Long.MAX_VALUE);
  private static final BigInteger SMALLEST = BigInteger.valueOf(Long.MIN_VALUE);

  private final Sink sink;

  LiteralReader(Sink sink) {
    this.sink = sink;
  }

  /** The literal, or a missing expression after a report. */
  Expression read(int type, Span span) {
    Origin origin = Origin.of(span);
    return switch (type) {
      case MirageLexer.TRUE -> new Literal.Bool(true, origin);
      case MirageLexer.FALSE -> new Literal.Bool(false, origin);
      case MirageLexer.NONE -> new Literal.None(origin);
      case MirageLexer.INT -> integer(span, origin);
      case MirageLexer.QUANTITY -> quantity(span, origin);
      case MirageLexer.UNKNOWN_QUANTITY -> unknownQuantity(span, origin);
      case MirageLexer.DOTTED -> AddressReader.dotted(span, sink);
      case MirageLexer.COLONED -> AddressReader.coloned(span, sink);
      case MirageLexer.HEX_BYTES -> hex(span, origin);
      default -> throw new IllegalArgumentException("no literal: " + span.text());
    };
  }

  private Expression integer(Span span, Origin origin) {
    BigInteger value = digits(span, span.text());
    if (value == null) {
      return new Expression.Missing(origin);
    }
    if (value.compareTo(LARGEST) > 0 || value.compareTo(SMALLEST) < 0) {
      sink.report(LiteralDiagnostics.number(span, "does not fit 64 bits"));
      return new Expression.Missing(origin);
    }
    return new Literal.Int(value.longValueExact(), origin);
  }

  private @Nullable BigInteger digits(Span span, String text) {
    String digits = text.startsWith("-") ? text.substring(1) : text;
    if (digits.endsWith("_") || digits.contains("__")) {
      sink.report(
          LiteralDiagnostics.number(span, "has a `_` that does not stand between two digits"));
      return null;
    }
    if (digits.length() > 1 && digits.startsWith("0")) {
      sink.report(LiteralDiagnostics.number(span, "starts with a zero"));
      return null;
    }
    return new BigInteger(text.replace("_", ""));
  }

  private static int unitStart(String text) {
    int at = text.length();
    while (Character.isLetter(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private Expression quantity(Span span, Origin origin) {
    String text = span.text();
    int unitStart = unitStart(text);
    BigInteger amount = digits(span, text.substring(0, unitStart).strip());
    if (amount == null) {
      return new Expression.Missing(origin);
    }
    String unit = text.substring(unitStart);
    for (DurationUnit duration : DurationUnit.values()) {
      if (duration.text().equals(unit)) {
        return fits(span, amount, duration.nanoseconds(), "292 years")
            ? new Literal.Duration(amount.longValueExact(), duration, origin)
            : new Expression.Missing(origin);
      }
    }
    for (SizeUnit size : SizeUnit.values()) {
      if (size.text().equals(unit)) {
        return fits(span, amount, size.bytes(), "8 EiB")
            ? new Literal.Size(amount.longValueExact(), size, origin)
            : new Expression.Missing(origin);
      }
    }
    throw new IllegalStateException("the lexer knows a unit that the tree does not: " + unit);
  }

  private boolean fits(Span span, BigInteger amount, long unit, String most) {
    BigInteger value = amount.multiply(BigInteger.valueOf(unit));
    boolean fits = value.compareTo(LARGEST) <= 0 && value.compareTo(SMALLEST) >= 0;
    if (!fits) {
      sink.report(LiteralDiagnostics.number(span, "is more than " + most));
    }
    return fits;
  }

  private Expression unknownQuantity(Span span, Origin origin) {
    String text = span.text();
    int start = 0;
    while (!Character.isLetter(text.charAt(start))) {
      start++;
    }
    sink.report(LiteralDiagnostics.unit(span.source().span(span.start() + start, span.end())));
    return new Expression.Missing(origin);
  }

  private Expression hex(Span span, Origin origin) {
    String digits = span.text().substring("hex\"".length(), span.text().length() - 1);
    StringBuilder clean = new StringBuilder();
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      if (c == ' ' || c == '_' || c == ':') {
        continue;
      }
      if (Character.digit(c, 16) < 0 || c > 127) {
        int at = span.start() + "hex\"".length() + i;
        int end = at + Character.charCount(digits.codePointAt(i));
        sink.report(LiteralDiagnostics.hexDigit(span.source().span(at, end)));
        return new Expression.Missing(origin);
      }
      clean.append(c);
    }
    if (clean.length() % 2 != 0) {
      sink.report(LiteralDiagnostics.hexOdd(span));
      return new Expression.Missing(origin);
    }
    byte[] bytes = HexFormat.of().parseHex(clean);
    return new Literal.Bytes(ByteString.of(bytes), origin);
  }
}
