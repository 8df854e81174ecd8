package mirc.codegen.boot;

import mirc.wiring.WiringPlan;

/**
 * What {@code boot.c.vm} prints.
 *
 * @param source file and line of the unikernel
 * @param unikernel its name as a C string literal
 * @param memoryLimit a C constant in bytes, {@code 0} for none
 */
public record BootView(String source, String unikernel, String memoryLimit) {

  /** The view of a plan. */
  public static BootView of(WiringPlan plan) {
    return new BootView(
        plan.at().fileAndLine(),
        CText.literal(plan.unikernel()),
        Long.toString(plan.limits().memory().orElse(0)));
  }
}
