package mirc.semantics.check;

import java.util.Optional;
import mirc.semantics.program.Expression;
import mirc.semantics.type.ScalarType;
import mirc.semantics.value.Value;
import mirc.source.Span;
import mirc.syntax.tree.Doc;

/** Texts for people. */
final class Docs {
  private Docs() {}

  /** The documentation, if something is written. */
  static Optional<String> text(Doc doc) {
    return doc.isEmpty() ? Optional.empty() : Optional.of(doc.text());
  }

  /** What a {@code require} without a message says: the condition, as it is written. */
  static Expression defaultMessage(Span condition) {
    String text = "this does not hold: " + condition.text();
    return new Expression.Literal(new Value.Text(text), ScalarType.STRING, condition);
  }
}
