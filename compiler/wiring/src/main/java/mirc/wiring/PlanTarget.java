package mirc.wiring;

import java.util.List;

/**
 * The target that the plan was made for.
 *
 * @param name such as {@code unix}
 * @param capabilities what it provides, in the order of its declaration
 */
public record PlanTarget(String name, List<String> capabilities) {
  public PlanTarget {
    capabilities = List.copyOf(capabilities);
  }
}
