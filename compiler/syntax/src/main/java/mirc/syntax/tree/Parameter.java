package mirc.syntax.tree;

import org.jspecify.annotations.Nullable;

/**
 * A parameter of a device, an app or a unikernel: {@code boot port: Port = 80}.
 *
 * @param doc the documentation
 * @param secret whether it is marked {@code secret}
 * @param stage when its value is known; never {@code UNSPECIFIED} in a unikernel
 * @param name the declared name
 * @param type its type
 * @param defaultValue the value when none is given, or null
 * @param origin where it was written
 */
public record Parameter(
    Doc doc,
    boolean secret,
    Stage stage,
    Name name,
    TypeReference type,
    @Nullable Expression defaultValue,
    Origin origin)
    implements Item {
  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visitParameter(this);
  }
}
