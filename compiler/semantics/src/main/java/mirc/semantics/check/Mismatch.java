package mirc.semantics.check;

import java.util.Optional;
import mirc.diagnostics.Diagnostic;
import mirc.diagnostics.Sink;
import mirc.semantics.type.ScalarType;
import mirc.semantics.type.Subtyping;
import mirc.semantics.type.Type;
import mirc.semantics.type.TypeText;
import mirc.syntax.tree.Expression;
import mirc.syntax.tree.Literal;

/** Reports that a value is not of the type that its place asks for, and shows both ends. */
final class Mismatch {
  private Mismatch() {}

  static void report(
      Sink sink, Expression value, Type actual, Expectation expectation, Locals locals) {
    String what =
        actual instanceof Type.None
            ? "`none` is no value"
            : subject(value) + " is " + article(actual);
    Diagnostic diagnostic =
        Diagnostic.of(
            CheckCode.TYPE_MISMATCH,
            value.span(),
            what + ", and " + expectation.place() + " takes " + article(expectation.type()));
    if (expectation.declaredAt().isPresent()) {
      diagnostic =
          diagnostic.related(
              expectation.declaredAt().get(), "it takes " + article(expectation.type()));
    }
    if (value instanceof Expression.Reference reference && reference.name().isSimple()) {
      Optional<Local> local = locals.find(reference.name().text());
      if (local.isPresent()) {
        diagnostic =
            diagnostic.related(
                local.get().span(), "`" + reference.name() + "` is " + article(actual));
      }
    }
    Optional<String> hint = hint(value, actual, expectation.type());
    sink.report(hint.isPresent() ? diagnostic.hint(hint.get()) : diagnostic);
  }

  private static String subject(Expression value) {
    String text = value.span().text();
    return text.indexOf('\n') < 0 && text.length() <= 40 ? "`" + text + "`" : "this";
  }

  /** The type in backticks with its article. */
  static String article(Type type) {
    return TypeText.withArticle(type);
  }

  private static Optional<String> hint(Expression value, Type actual, Type expected) {
    Type wanted = Subtyping.present(expected);
    Optional<ScalarType> scalar = Subtyping.scalar(wanted);
    String text = value.span().text();
    if (actual instanceof Type.None) {
      return Optional.of("write a value, or make the type optional: `" + expected + "?`");
    }
    if (actual instanceof Type.OptionalOf optional
        && Subtyping.isSubtype(optional.element(), expected)) {
      return Optional.of("it may be `none`; give it a type without `?`");
    }
    if (wanted instanceof Type.ListOf list && Subtyping.isSubtype(actual, list.element())) {
      return Optional.of("write a list: `[" + text + "]`");
    }
    if (scalar.isEmpty() || !(value instanceof Literal || value instanceof Expression.Text)) {
      return Optional.empty();
    }
    boolean number = value instanceof Literal.Int;
    return switch (scalar.get()) {
      case DURATION ->
          Optional.of(number ? "write a unit: `" + text + " s`" : "write a duration: `30 s`");
      case SIZE ->
          Optional.of(number ? "write a unit: `" + text + " KiB`" : "write a size: `64 KiB`");
      case STRING -> Optional.of("write it in quotes: `\"" + text + "\"`");
      case IPV4 -> Optional.of("write an address: `10.0.0.2`");
      case IPV6 -> Optional.of("write an address: `fd00::2`");
      case IP -> Optional.of("write an address: `10.0.0.2` or `fd00::2`");
      case CIDR -> Optional.of("write an address with its prefix: `10.0.0.2/24`");
      case MAC -> Optional.of("write an address: `52:54:00:12:34:56`");
      case BYTES -> Optional.of("write bytes: `hex\"00ff\"`");
      case PATH -> Optional.of("write a path in quotes: `\"htdocs\"`");
      case BOOL -> Optional.of("write `true` or `false`");
      case PORT, INT -> Optional.of("write a number");
    };
  }
}
