package mirc.semantics.program;

import java.util.Optional;
import mirc.source.Span;

/** The budgets of a unikernel. */
public record Limits(Optional<Limit> memory, Optional<Limit> image) {

  /** No budgets. */
  public static final Limits NONE = new Limits(Optional.empty(), Optional.empty());

  /**
   * One budget.
   *
   * @param bytes more than zero
   * @param span the amount
   */
  public record Limit(long bytes, Span span) {}
}
