package mirc.semantics.type;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which types may stand for which, and what several have in common. */
public final class Subtyping {
  private Subtyping() {}

  /**
   * Whether a value of type {@code sub} may stand where {@code type} is expected: an interface for
   * those that it extends, a refinement for its base and for weaker refinements, {@code T} for
   * {@code T?}, Ipv4 and Ipv6 for Ip, and lists as their elements.
   */
  public static boolean isSubtype(Type sub, Type type) {
    if (sub.equals(type)) {
      return true;
    }
    if (type instanceof Type.OptionalOf optional) {
      return sub instanceof Type.None
          || isSubtype(
              sub instanceof Type.OptionalOf inner ? inner.element() : sub, optional.element());
    }
    if (sub instanceof Type.Refined refined) {
      return type instanceof Type.Refined wanted
          ? refined.base() == wanted.base() && refined.refinement().implies(wanted.refinement())
          : isSubtype(refined.base(), type);
    }
    if (type == ScalarType.IP) {
      return sub == ScalarType.IPV4 || sub == ScalarType.IPV6;
    }
    if (sub instanceof Type.Interface device && type instanceof Type.Interface wanted) {
      return device.isSubtypeOf(wanted);
    }
    return sub instanceof Type.ListOf list
        && type instanceof Type.ListOf wanted
        && isSubtype(list.element(), wanted.element());
  }

  /** The one least type that all of {@code types} (at least one) may stand for, if there is one. */
  public static Optional<Type> join(List<Type> types) {
    Optional<Type> joined = Optional.of(types.get(0));
    for (Type type : types.subList(1, types.size())) {
      joined = joined.flatMap(one -> join(one, type));
    }
    return joined;
  }

  private static Optional<Type> join(Type a, Type b) {
    if (isSubtype(a, b)) {
      return Optional.of(b);
    }
    if (isSubtype(b, a)) {
      return Optional.of(a);
    }
    if (isOptional(a) || isOptional(b)) {
      if (a instanceof Type.None || b instanceof Type.None) {
        return Optional.of(new Type.OptionalOf(a instanceof Type.None ? b : a));
      }
      return join(present(a), present(b)).map(Type.OptionalOf::new);
    }
    if (a instanceof Type.Interface first && b instanceof Type.Interface second) {
      return leastCommon(first, second);
    }
    if (a instanceof Type.ListOf first && b instanceof Type.ListOf second) {
      return join(first.element(), second.element()).map(Type.ListOf::new);
    }
    Optional<ScalarType> baseOfA = scalar(a);
    Optional<ScalarType> baseOfB = scalar(b);
    if (baseOfA.isPresent() && baseOfB.isPresent()) {
      if (baseOfA.equals(baseOfB)) {
        return Optional.of(baseOfA.get());
      }
      boolean addresses = isSubtype(a, ScalarType.IP) && isSubtype(b, ScalarType.IP);
      return addresses ? Optional.of(ScalarType.IP) : Optional.empty();
    }
    return Optional.empty();
  }

  /** The type of the value that is there if it is there. */
  public static Type present(Type type) {
    return type instanceof Type.OptionalOf optional ? optional.element() : type;
  }

  /** The built-in type that a scalar or refined type is based on. */
  public static Optional<ScalarType> scalar(Type type) {
    if (type instanceof Type.Refined refined) {
      return Optional.of(refined.base());
    }
    return type instanceof ScalarType scalar ? Optional.of(scalar) : Optional.empty();
  }

  /**
   * Whether values of the type can be known from text: scalars, enums, and lists and optionals of
   * them.
   */
  public static boolean isData(Type type) {
    if (type instanceof Type.ListOf list) {
      return isData(list.element());
    }
    Type present = present(type);
    return present instanceof Type.Enumeration
        || scalar(present).isPresent()
        || present instanceof Type.None;
  }

  private static boolean isOptional(Type type) {
    return type instanceof Type.OptionalOf || type instanceof Type.None;
  }

  private static Optional<Type> leastCommon(Type.Interface a, Type.Interface b) {
    Set<Type.Interface> common = new LinkedHashSet<>();
    for (Type.Interface candidate : withSupertypes(a)) {
      if (b.isSubtypeOf(candidate)) {
        common.add(candidate);
      }
    }
    List<Type.Interface> least =
        common.stream()
            .filter(
                one ->
                    common.stream()
                        .noneMatch(other -> !other.equals(one) && other.isSubtypeOf(one)))
            .toList();
    return least.size() == 1 ? Optional.of(least.get(0)) : Optional.empty();
  }

  private static List<Type.Interface> withSupertypes(Type.Interface type) {
    List<Type.Interface> all = new ArrayList<>(List.of(type));
    type.supertypes().forEach(supertype -> all.addAll(withSupertypes(supertype)));
    return all;
  }
}
