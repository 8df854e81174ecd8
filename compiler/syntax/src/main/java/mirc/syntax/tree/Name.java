package mirc.syntax.tree;

/**
 * A name where it is declared or used.
 *
 * @param text a letter or underscore, then letters, digits and underscores
 * @param origin where it was written
 */
public record Name(String text, Origin origin) implements Node {
  @Override
  public String toString() {
    return text;
  }
}
