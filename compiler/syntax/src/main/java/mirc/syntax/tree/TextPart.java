package mirc.syntax.tree;

/** A part of a string. */
public sealed interface TextPart extends Node {
  /** Calls the visitor's method for this kind. */
  <R> R accept(Visitor<R> visitor);

  /**
   * Characters.
   *
   * @param value at least one, escapes resolved
   * @param origin where they were written
   */
  record Characters(String value, Origin origin) implements TextPart {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitCharacters(this);
    }
  }

  /**
   * {@code {name}}.
   *
   * @param name what is put there
   * @param origin where it was written, braces included
   */
  record Interpolation(QualifiedName name, Origin origin) implements TextPart {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitInterpolation(this);
    }
  }

  /** One method for each kind. */
  interface Visitor<R> {
    /** Characters. */
    R visitCharacters(Characters part);

    /** A value's text. */
    R visitInterpolation(Interpolation part);
  }
}
