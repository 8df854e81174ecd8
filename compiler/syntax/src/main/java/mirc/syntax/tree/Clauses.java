package mirc.syntax.tree;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands between the head of a device or app and its body.
 *
 * @param needs capabilities that the target must provide
 * @param exclusive the parameter of which no two instances may have equal values, or null
 * @param requirements conditions on the parameters
 */
public record Clauses(List<Name> needs, @Nullable Name exclusive, List<Requirement> requirements) {
  /** No clauses. */
  public static final Clauses NONE = new Clauses(List.of(), null, List.of());

  /** Makes the lists immutable. */
  public Clauses {
    needs = List.copyOf(needs);
    requirements = List.copyOf(requirements);
  }

  /** Whether nothing was written. */
  public boolean isEmpty() {
    return needs.isEmpty() && exclusive == null && requirements.isEmpty();
  }
}
