package mirc.wiring;

import java.util.List;
import java.util.Optional;

/**
 * The type of a boot parameter.
 *
 * @param scalar the built-in type below all refinements
 * @param name the name that the author uses: the refinement's or the enum's, else the built-in one
 * @param optional whether {@code none} is a value
 * @param list whether values are lists, of which all else here describes the elements; then it is
 *     not optional
 * @param refinement what a value must satisfy beyond the built-in type
 * @param enumeration for {@link Scalar#ENUM} its names, else empty
 */
public record ParameterType(
    Scalar scalar,
    String name,
    boolean optional,
    boolean list,
    Refinement refinement,
    Optional<Enumeration> enumeration) {

  public ParameterType {
    if (optional && list) {
      throw new IllegalArgumentException("a list is not optional: " + name);
    }
    if ((scalar == Scalar.ENUM) != enumeration.isPresent()) {
      throw new IllegalArgumentException("only an enum has names: " + name);
    }
  }

  /** An unrefined, required built-in type. */
  public static ParameterType of(Scalar scalar) {
    return new ParameterType(
        scalar, scalar.typeName(), false, false, Refinement.NONE, Optional.empty());
  }

  /**
   * A closed set of names.
   *
   * @param names as the module declares them, in its order
   * @param javaClass binary name of the Java enum whose constants are the names in SCREAMING_SNAKE,
   *     or empty: then values are strings
   */
  public record Enumeration(List<String> names, Optional<String> javaClass) {
    public Enumeration {
      names = List.copyOf(names);
    }
  }
}
