package mirc.syntax.tree;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Names joined by dots: a module's, a declaration's with the module's alias before it, an enum
 * value's with its enum's before it, or a single name.
 *
 * @param parts at least one
 * @param origin where it was written
 */
public record QualifiedName(List<Name> parts, Origin origin) implements Node {
  /** Makes the parts immutable. */
  public QualifiedName {
    parts = List.copyOf(parts);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("a name without parts");
    }
  }

  /** Whether it is a single name. */
  public boolean isSimple() {
    return parts.size() == 1;
  }

  /** The first part. */
  public Name first() {
    return parts.get(0);
  }

  /** The last part. */
  public Name last() {
    return parts.get(parts.size() - 1);
  }

  /** The parts joined with dots. */
  public String text() {
    return parts.stream().map(Name::text).collect(Collectors.joining("."));
  }

  @Override
  public String toString() {
    return text();
  }
}
