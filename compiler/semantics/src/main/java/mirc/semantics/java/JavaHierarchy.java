package mirc.semantics.java;

import java.util.HashSet;
import java.util.Set;

/** Who extends and implements whom. */
public final class JavaHierarchy {
  private final JavaTypes types;

  /** The hierarchy of these classes. */
  public JavaHierarchy(JavaTypes types) {
    this.types = types;
  }

  /**
   * Whether the class {@code sub} is {@code name}, or extends or implements it over any number of
   * steps.
   */
  public boolean isSubclass(String sub, String name) {
    return name.equals("java.lang.Object") || isSubclass(sub, name, new HashSet<>());
  }

  private boolean isSubclass(String sub, String name, Set<String> seen) {
    if (sub.equals(name)) {
      return true;
    }
    if (!seen.add(sub)) {
      return false;
    }
    JavaClass found = types.find(sub).orElse(null);
    if (found == null) {
      return false;
    }
    return found.interfaces().stream().anyMatch(one -> isSubclass(one, name, seen))
        || (found.superclass().isPresent() && isSubclass(found.superclass().get(), name, seen));
  }
}
