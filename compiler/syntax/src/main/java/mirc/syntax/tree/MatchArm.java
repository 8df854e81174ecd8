package mirc.syntax.tree;

import java.util.List;

/**
 * {@code dhcp | bootp -> DhcpStack(net)}.
 *
 * @param patterns literals, strings without interpolation, or enum values' and targets' names;
 *     empty for {@code else}
 * @param value the value when one of them is equal to the subject
 * @param origin where it was written
 */
public record MatchArm(List<Expression> patterns, Expression value, Origin origin) implements Node {
  /** Makes the list immutable. */
  public MatchArm {
    patterns = List.copyOf(patterns);
  }

  /** Whether this is the arm for everything else. */
  public boolean isElse() {
    return patterns.isEmpty();
  }
}
