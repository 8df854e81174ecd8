package mirc.backend.xen;

import mirc.wiring.WiringPlan;

/**
 * A domain as xl describes it (xl.cfg(5)).
 *
 * @param name of the domain
 * @param kernel the image's file
 * @param commandLine boot parameters in one line
 * @param memory in MiB
 */
public record GuestConfiguration(String name, String kernel, String commandLine, long memory) {
  private static final long MIB = 1L << 20;
  private static final long DEFAULT_MEMORY = 128;

  static GuestConfiguration of(WiringPlan plan, String kernel, String commandLine) {
    long memory =
        plan.limits().memory().isPresent()
            ? Math.max(4, (plan.limits().memory().getAsLong() + MIB - 1) / MIB)
            : DEFAULT_MEMORY;
    return new GuestConfiguration(plan.unikernel(), kernel, commandLine, memory);
  }

  /** MiB for the tables that map the memory; small guests need more than Xen's default. */
  long tables() {
    return 8 + memory / 64;
  }

  /** The file's lines. */
  public String text() {
    return """
    name = %s
    type = "pvh"
    kernel = %s
    cmdline = %s
    memory = %d
    # Small guests need more for their page tables than Xen's default.
    shadow_memory = %d
    # Else Xen emulates the processor's counter where that may change its speed.
    tsc_mode = "native"
    """
        .formatted(quote(name), quote(kernel), quote(commandLine), memory, tables());
  }

  /** The lines for a domain that stays when it has ended, so that its exit code can be read. */
  String preservedText() {
    return text()
        + """
        on_poweroff = "preserve"
        on_reboot = "preserve"
        on_crash = "preserve"
        on_watchdog = "preserve"
        """;
  }

  private static String quote(String text) {
    String escaped = text.replace("\\", "\\\\").replace("\"", "\\\"");
    return '"' + escaped.replace("\n", "\\n").replace("\r", "\\r") + '"';
  }
}
