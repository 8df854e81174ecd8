package mirc.wiring;

import java.util.List;

/**
 * A condition that boot values must satisfy; the unikernel refuses to start with exit code 64
 * otherwise.
 *
 * @param condition over boot parameters
 * @param message constants and boot parameters, written one after the other
 * @param at where the condition stands
 */
public record BootCheck(BootCondition condition, List<Argument> message, SourcePosition at) {
  public BootCheck {
    message = List.copyOf(message);
  }
}
