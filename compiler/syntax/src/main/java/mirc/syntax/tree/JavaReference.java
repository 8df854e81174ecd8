package mirc.syntax.tree;

import org.jspecify.annotations.Nullable;

/**
 * {@code java "com.example.Site"} or {@code java "com.example.Site#open"}.
 *
 * @param className the class's binary name: dots between packages, {@code $} before a nested class
 * @param member the static factory method, or null for a constructor or the class itself
 * @param origin where the quoted part was written
 */
public record JavaReference(String className, @Nullable String member, Origin origin)
    implements Node {
  /** As it is written between the quotes. */
  public String text() {
    return member == null ? className : className + "#" + member;
  }
}
