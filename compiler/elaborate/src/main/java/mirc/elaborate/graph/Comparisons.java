package mirc.elaborate.graph;

import mirc.semantics.program.Condition;
import mirc.semantics.value.Value;
import mirc.wiring.BootCondition;

/** Comparisons of known values. */
final class Comparisons {
  private Comparisons() {}

  static boolean hold(Condition.Operator operator, Value left, Value right) {
    return switch (operator) {
      case EQUAL -> left.equals(right);
      case NOT_EQUAL -> !left.equals(right);
      case LESS -> number(left) < number(right);
      case AT_MOST -> number(left) <= number(right);
      case GREATER -> number(left) > number(right);
      case AT_LEAST -> number(left) >= number(right);
    };
  }

  private static long number(Value value) {
    return PlanConstants.of(value).number();
  }

  static BootCondition.Operator operator(Condition.Operator operator) {
    return switch (operator) {
      case EQUAL -> BootCondition.Operator.EQUAL;
      case NOT_EQUAL -> BootCondition.Operator.DIFFERENT;
      case LESS -> BootCondition.Operator.LESS;
      case AT_MOST -> BootCondition.Operator.AT_MOST;
      case GREATER -> BootCondition.Operator.GREATER;
      case AT_LEAST -> BootCondition.Operator.AT_LEAST;
    };
  }
}
