package mirc.syntax.tree;

import java.util.List;

/** A type where it is used. */
public sealed interface TypeReference extends Node {
  /** Calls the visitor's method for this kind. */
  <R> R accept(Visitor<R> visitor);

  /**
   * {@code Port}, {@code mirage.net.Tcp}.
   *
   * @param name a built-in type, an interface, an enum or a type declared with {@code type}
   * @param origin where it was written
   */
  record Named(QualifiedName name, Origin origin) implements TypeReference {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitNamed(this);
    }
  }

  /**
   * {@code [Network]}.
   *
   * @param element the elements' type
   * @param origin where it was written
   */
  record ListOf(TypeReference element, Origin origin) implements TypeReference {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitListOf(this);
    }
  }

  /**
   * {@code Ipv4?}.
   *
   * @param type the type of a value that is there; never optional itself
   * @param origin where it was written
   */
  record Optional(TypeReference type, Origin origin) implements TypeReference {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitOptional(this);
    }
  }

  /**
   * {@code Int(1..10)}, {@code String(/[a-z]+/, length 1..63)}.
   *
   * @param base the type that is narrowed
   * @param refinements at least one
   * @param origin where it was written
   */
  record Refined(TypeReference base, List<Refinement> refinements, Origin origin)
      implements TypeReference {
    /** Makes the list immutable. */
    public Refined {
      refinements = List.copyOf(refinements);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitRefined(this);
    }
  }

  /**
   * A type that could not be read, which was reported.
   *
   * @param origin where it should have been
   */
  record Missing(Origin origin) implements TypeReference {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visitMissing(this);
    }
  }

  /** One method for each kind. */
  interface Visitor<R> {
    /** A named type. */
    R visitNamed(Named type);

    /** A list. */
    R visitListOf(ListOf type);

    /** A value or none. */
    R visitOptional(Optional type);

    /** A narrowed type. */
    R visitRefined(Refined type);

    /** An unreadable type. */
    R visitMissing(Missing type);
  }
}
