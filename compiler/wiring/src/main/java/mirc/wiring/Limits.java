package mirc.wiring;

import java.util.OptionalLong;

/**
 * Budgets of the unikernel.
 *
 * @param memory bytes that the guest may use
 * @param image bytes that the linked image may have
 */
public record Limits(OptionalLong memory, OptionalLong image) {
  public static final Limits NONE = new Limits(OptionalLong.empty(), OptionalLong.empty());
}
