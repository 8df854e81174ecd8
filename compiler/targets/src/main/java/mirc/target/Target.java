package mirc.target;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What the front end knows of a target: its name and what it provides. How images are made for it
 * is the backend's.
 *
 * @param name the name that {@code --target} and {@code match target} use, such as {@code kvm}
 * @param capabilities what the target provides, in the order of their names, without repetition
 */
public record Target(String name, List<Capability> capabilities) {

  public Target {
    if (name.isEmpty()) {
      throw new IllegalArgumentException("a target has a name");
    }
    capabilities = List.copyOf(sorted(capabilities));
  }

  /** A target that provides the capabilities of the given names. */
  public static Target of(String name, Collection<String> capabilities) {
    return new Target(name, capabilities.stream().map(Capability::new).toList());
  }

  /** Whether the target provides {@code capability}. */
  public boolean provides(Capability capability) {
    return capabilities.contains(capability);
  }

  private static SortedSet<Capability> sorted(Collection<Capability> capabilities) {
    return new TreeSet<>(capabilities);
  }
}
