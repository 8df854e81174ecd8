package mirc.semantics.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mirc.semantics.program.Expression;
import mirc.semantics.value.Value;

/** Values that an expression writes out. */
final class Constants {
  private Constants() {}

  /** The value, if the expression is a literal or a list of literals. */
  static Optional<Value> of(Expression expression) {
    if (expression instanceof Expression.Literal literal) {
      return Optional.of(literal.value());
    }
    if (!(expression instanceof Expression.ListExpression list)) {
      return Optional.empty();
    }
    List<Value> values = new ArrayList<>();
    for (Expression element : list.elements()) {
      of(element).ifPresent(values::add);
    }
    return values.size() == list.elements().size()
        ? Optional.of(new Value.ListValue(values))
        : Optional.empty();
  }
}
