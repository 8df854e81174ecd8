package mirc.syntax.tree;

import org.jspecify.annotations.Nullable;

/** What a value must be like to be of a narrowed type. */
public sealed interface Refinement extends Node {
  /** Calls the visitor's method for this kind. */
  <R> R accept(Visitor<R> visitor);

  /**
   * {@code 1..10}, {@code 1..}, {@code ..10}: the value lies between two literals.
   *
   * @param low the least value, or null if there is none
   * @param high the greatest value, included, or null if there is none
   * @param origin where it was written
   */
  record Range(@Nullable Expression low, @Nullable Expression high, Origin origin)
      implements Refinement {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitRange(this);
    }
  }

  /**
   * {@code length 1..63}: the number of a string's characters, of bytes, or of a list's elements.
   *
   * @param low the least length, or null if there is none
   * @param high the greatest length, included, or null if there is none
   * @param origin where it was written
   */
  record Length(@Nullable Expression low, @Nullable Expression high, Origin origin)
      implements Refinement {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitLength(this);
    }
  }

  /**
   * {@code /[a-z]+/}: the whole string matches a regular expression.
   *
   * @param expression what stands between the slashes, {@code \/} replaced by {@code /}
   * @param origin where it was written, slashes included
   */
  record Pattern(String expression, Origin origin) implements Refinement {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitPattern(this);
    }
  }

  /** One method for each kind. */
  interface Visitor<R> {
    /** Bounds of the value. */
    R visitRange(Range refinement);

    /** Bounds of the length. */
    R visitLength(Length refinement);

    /** A pattern. */
    R visitPattern(Pattern refinement);
  }
}
