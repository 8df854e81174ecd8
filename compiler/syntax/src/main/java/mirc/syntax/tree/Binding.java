package mirc.syntax.tree;

import org.jspecify.annotations.Nullable;

/**
 * {@code net = NetworkInterface("service")}, or {@code net: Network = …}.
 *
 * @param doc the documentation
 * @param name the bound name
 * @param type the declared type, or null if it is the value's
 * @param value the one instance that the name stands for
 * @param origin where it was written
 */
public record Binding(
    Doc doc, Name name, @Nullable TypeReference type, Expression value, Origin origin)
    implements Item {
  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visitBinding(this);
  }
}
