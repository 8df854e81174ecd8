package mirc.aot.classes;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;

/** Finds the member that a symbolic reference means, and the method that a call selects. */
public final class Resolution {
  private record Selection(ClassModel receiver, MethodModel resolved) {}

  private final World world;
  private final Map<Selection, MethodModel> selected = new HashMap<>();
  private final Map<String, MethodModel> resolved = new HashMap<>();

  public Resolution(World world) {
    this.world = world;
  }

  /** Field resolution (JVMS 5.4.3.2): the class, its superinterfaces, its superclasses. */
  public @Nullable FieldModel field(ClassModel type, String name, String descriptor) {
    String key = name + ' ' + descriptor;
    for (ClassModel c = type; c != null; c = c.superclass()) {
      FieldModel field = c.declaredField(key);
      if (field != null) {
        return field;
      }
      for (ClassModel parent : c.interfaces()) {
        field = field(parent, name, descriptor);
        if (field != null) {
          return field;
        }
      }
    }
    return null;
  }

  /** Method resolution (JVMS 5.4.3.3 and 5.4.3.4). */
  public @Nullable MethodModel method(ClassModel type, String name, String descriptor) {
    String key = type.name() + ' ' + name + descriptor;
    MethodModel known = resolved.get(key);
    if (known == null) {
      known = find(type, name + descriptor);
      if (known != null) {
        resolved.put(key, known);
      }
    }
    return known;
  }

  private @Nullable MethodModel find(ClassModel type, String key) {
    for (ClassModel c = type; c != null; c = c.superclass()) {
      MethodModel method = c.declared(key);
      if (method != null) {
        return method;
      }
    }
    if (type.isInterface()) {
      MethodModel method = world.object().declared(key);
      if (method != null
          && !method.isStatic()
          && (method.node().access & Opcodes.ACC_PUBLIC) != 0) {
        return method;
      }
    }
    return mostSpecific(type, key, false);
  }

  /**
   * The maximally specific superinterface method (JVMS 5.4.3.3): one with a body if there is one.
   */
  private @Nullable MethodModel mostSpecific(ClassModel type, String key, boolean onlyBodies) {
    MethodModel best = null;
    for (ClassModel parent : type.supertypes()) {
      MethodModel method = parent.isInterface() ? parent.declared(key) : null;
      if (method == null || method.isPrivate() || method.isStatic()) {
        continue;
      }
      if (onlyBodies && method.isAbstract() && best != null) {
        if (parent.isSubtypeOf(best.owner())) {
          best = method;
        }
        continue;
      }
      if (best == null
          || parent.isSubtypeOf(best.owner())
          || (best.isAbstract() && !method.isAbstract() && !best.owner().isSubtypeOf(parent))) {
        best = method;
      }
    }
    return best;
  }

  /**
   * The method that a virtual or interface call of {@code method} runs on an object of exactly the
   * class {@code receiver} (JVMS 5.4.6); null if it would be an AbstractMethodError.
   */
  public @Nullable MethodModel select(ClassModel receiver, MethodModel method) {
    if (method.isPrivate() || method.isStatic() || method.isConstructor()) {
      return method;
    }
    Selection key = new Selection(receiver, method);
    MethodModel known = selected.get(key);
    if (known == null) {
      known = lookUp(receiver, method);
      if (known != null) {
        selected.put(key, known);
      }
    }
    return known == null || known.isAbstract() ? null : known;
  }

  private @Nullable MethodModel lookUp(ClassModel receiver, MethodModel method) {
    for (ClassModel c = receiver; c != null; c = c.superclass()) {
      MethodModel candidate = c.declared(method.key());
      if (candidate != null && (candidate == method || overrides(candidate, method))) {
        return candidate;
      }
    }
    return mostSpecific(receiver, method.key(), true);
  }

  /** Whether {@code candidate} overrides {@code method}, perhaps through a method between them. */
  private static boolean overrides(MethodModel candidate, MethodModel method) {
    if (overridesDirectly(candidate, method)) {
      return true;
    }
    if (candidate.isPrivate() || candidate.isStatic()) {
      return false;
    }
    // A method of one package may open to the others what it overrides (JVMS 5.4.5).
    for (ClassModel c = candidate.owner().superclass();
        c != null && c != method.owner();
        c = c.superclass()) {
      MethodModel between = c.declared(method.key());
      if (between != null && overridesDirectly(candidate, between) && overrides(between, method)) {
        return true;
      }
    }
    return false;
  }

  private static boolean overridesDirectly(MethodModel candidate, MethodModel method) {
    if (candidate.isPrivate() || candidate.isStatic()) {
      return false;
    }
    return !method.isPackagePrivate()
        || method.owner().isInterface()
        || candidate.owner().packageName().equals(method.owner().packageName());
  }
}
