package mirc.semantics.type;

import java.util.List;
import java.util.Optional;

/**
 * A type of the language. Types are equal when they are the same type. {@link Object#toString} is
 * how a user writes it.
 */
public sealed interface Type
    permits ScalarType,
        Type.Refined,
        Type.Enumeration,
        Type.Interface,
        Type.App,
        Type.ListOf,
        Type.OptionalOf,
        Type.None,
        Type.TargetName {

  /** Calls the visitor's method for this kind of type. */
  <R> R accept(Visitor<R> visitor);

  /** One method for each kind of type. */
  interface Visitor<R> {
    R scalar(ScalarType type);

    R refined(Refined type);

    R enumeration(Enumeration type);

    R device(Interface type);

    R app(App type);

    R list(ListOf type);

    R optional(OptionalOf type);

    R none(None type);

    R target(TargetName type);
  }

  /**
   * A built-in type narrowed by a range, a length or a pattern.
   *
   * @param name the name given to it by {@code type}, absent for a refinement written where it is
   *     used
   * @param base the type that is narrowed
   * @param refinement what values must satisfy; where {@code base} was itself a named refinement,
   *     both are in it
   */
  record Refined(Optional<DeclarationName> name, ScalarType base, Refinement refinement)
      implements Type {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.refined(this);
    }

    @Override
    public String toString() {
      return name.map(DeclarationName::name).orElseGet(() -> base + "(" + refinement + ")");
    }
  }

  /**
   * A closed set of names.
   *
   * @param constants the names, in the order of the declaration
   * @param javaClass the binary name of the Java enum that it is bound to; absent: Java code sees
   *     the name as a String
   */
  record Enumeration(DeclarationName name, List<String> constants, Optional<String> javaClass)
      implements Type {
    public Enumeration {
      constants = List.copyOf(constants);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.enumeration(this);
    }

    @Override
    public String toString() {
      return name.name();
    }
  }

  /**
   * A device type.
   *
   * @param supertypes what the declaration extends, directly
   * @param javaClass the binary name of the Java interface
   */
  record Interface(DeclarationName name, List<Interface> supertypes, String javaClass)
      implements Type {
    public Interface {
      supertypes = List.copyOf(supertypes);
    }

    /** Whether this is {@code other} or extends it, over any number of steps. */
    public boolean isSubtypeOf(Interface other) {
      return name.equals(other.name)
          || supertypes.stream().anyMatch(supertype -> supertype.isSubtypeOf(other));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.device(this);
    }

    @Override
    public String toString() {
      return name.name();
    }
  }

  /** The type of an application of an app: it can be bound and started, and nothing else. */
  record App(DeclarationName name) implements Type {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.app(this);
    }

    @Override
    public String toString() {
      return name.name();
    }
  }

  /** {@code [T]}. */
  record ListOf(Type element) implements Type {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.list(this);
    }

    @Override
    public String toString() {
      return "[" + element + "]";
    }
  }

  /** {@code T?}: a {@code T} or {@code none}. */
  record OptionalOf(Type element) implements Type {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.optional(this);
    }

    @Override
    public String toString() {
      return element + "?";
    }
  }

  /** The type of {@code none} where nothing else is expected; a subtype of every {@code T?}. */
  record None() implements Type {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.none(this);
    }

    @Override
    public String toString() {
      return "none";
    }
  }

  /** The type of {@code target}: an open set of names. */
  record TargetName() implements Type {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.target(this);
    }

    @Override
    public String toString() {
      return "target";
    }
  }
}
