package mirc.syntax.tree;

import org.jspecify.annotations.Nullable;

/**
 * {@code require gateway in address, "the gateway lies outside"}.
 *
 * @param condition what must hold
 * @param message what is said when it does not, or null
 * @param origin where it was written
 */
public record Requirement(Condition condition, Expression.@Nullable Text message, Origin origin)
    implements Item {
  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visitRequirement(this);
  }
}
