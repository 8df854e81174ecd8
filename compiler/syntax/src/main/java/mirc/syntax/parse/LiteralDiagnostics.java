package mirc.syntax.parse;

import mirc.diagnostics.Diagnostic;
import mirc.source.Span;

/** The wording of problems in literals. */
final class LiteralDiagnostics {
  private LiteralDiagnostics() {}

  static Diagnostic number(Span span, String why) {
    return Diagnostic.of(SyntaxCode.NUMBER, span, "`" + span.text() + "` " + why);
  }

  static Diagnostic decimal(Span span) {
    return number(span, "is not a whole number, and there are no others")
        .hint("choose a smaller unit, such as `1500 ms` for a second and a half");
  }

  static Diagnostic unit(Span span) {
    return Diagnostic.of(SyntaxCode.UNIT, span, "there is no unit `" + span.text() + "`")
        .hint(
            "durations take `ns`, `us`, `ms`, `s`, `min`, `h`, `d`; sizes take `B`, `KiB`, `MiB`,"
                + " `GiB`");
  }

  static Diagnostic unitTooFar(Span span) {
    return Diagnostic.of(
            SyntaxCode.UNIT,
            span,
            "the unit `" + span.text() + "` is more than one space from its number")
        .hint("write it after the number, with one space or none");
  }

  static Diagnostic octet(Span span, int number) {
    return Diagnostic.of(
        SyntaxCode.IPV4,
        span,
        "part " + number + " of the address is `" + span.text() + "`, which is not from 0 to 255");
  }

  static Diagnostic leadingZero(Span span, int number) {
    return Diagnostic.of(
            SyntaxCode.IPV4,
            span,
            "part " + number + " of the address, `" + span.text() + "`, starts with a zero")
        .hint("leave the zero out; some programs would read the number as octal");
  }

  static Diagnostic octetCount(Span span, int count) {
    return Diagnostic.of(
        SyntaxCode.IPV4,
        span,
        "`" + span.text() + "` has " + count + " parts, and an IPv4 address has four");
  }

  static Diagnostic ipv6(Span span, String why) {
    return Diagnostic.of(SyntaxCode.IPV6, span, why);
  }

  static Diagnostic prefix(Span span, int most) {
    return Diagnostic.of(
        SyntaxCode.PREFIX,
        span,
        "the prefix length `" + span.text() + "` is not from 0 to " + most);
  }

  static Diagnostic mac(Span span, String why) {
    return Diagnostic.of(SyntaxCode.MAC, span, why);
  }

  static Diagnostic hexDigit(Span span) {
    return Diagnostic.of(SyntaxCode.HEX, span, "`" + span.text() + "` is not a hexadecimal digit");
  }

  static Diagnostic hexOdd(Span span) {
    return Diagnostic.of(SyntaxCode.HEX, span, "the last byte has one digit, and a byte has two");
  }

  static Diagnostic escape(Span span) {
    return Diagnostic.of(SyntaxCode.ESCAPE, span, "there is no escape `" + span.text() + "`")
        .hint("the escapes are `\\n`, `\\r`, `\\t`, `\\\"`, `\\\\`, `\\{` and `\\u{1F600}`");
  }

  static Diagnostic interpolation(Span span) {
    return Diagnostic.of(
            SyntaxCode.INTERPOLATION, span, "between `{` and `}` in a string stands one name")
        .hint("write `\\{` for a brace");
  }

  static Diagnostic interpolationNotClosed(Span span) {
    return Diagnostic.of(SyntaxCode.INTERPOLATION, span, "the `{` in this string has no `}`")
        .hint("write `\\{` for a brace");
  }

  static Diagnostic interpolationMisplaced(Span span, String what) {
    return Diagnostic.of(
        SyntaxCode.INTERPOLATION, span, what + " takes no `{name}`; it is read as it stands");
  }
}
