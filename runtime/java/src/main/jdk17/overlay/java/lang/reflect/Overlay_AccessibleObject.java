package java.lang.reflect;

import mirage.runtime.overlay.Alias;
import mirage.runtime.overlay.Overlay;
import mirage.runtime.overlay.Substitute;

/** Modules by one rule: the JDK's packages are exported if public, and never open. */
@Overlay(AccessibleObject.class)
class Overlay_AccessibleObject {
  @Alias
  private native boolean isSubclassOf(Class<?> queried, Class<?> other);

  @Substitute
  private static boolean printStackTraceWhenAccessFails() {
    return false;
  }

  @Substitute
  private boolean checkCanSetAccessible(Class<?> caller, Class<?> declaring, boolean throwing) {
    if (declaring.getClassLoader() != null || caller.getClassLoader() == null) {
      return true;
    }
    String name = declaring.getPackageName();
    boolean exported = name.startsWith("java.") || name.startsWith("javax.");
    int modifiers = ((Member) (Object) this).getModifiers();
    boolean isPublic = Modifier.isPublic(declaring.getModifiers());
    if (isPublic && exported) {
      if (Modifier.isPublic(modifiers)
          || (Modifier.isProtected(modifiers)
              && Modifier.isStatic(modifiers)
              && isSubclassOf(caller, declaring))) {
        return true;
      }
    }
    if (throwing) {
      boolean exports = isPublic && Modifier.isPublic(modifiers);
      String what = (Object) this instanceof Field ? "field " + this : toString();
      throw new InaccessibleObjectException(
          "Unable to make "
              + what
              + " accessible: module java.base does not \""
              + (exports ? "exports " : "opens ")
              + name
              + "\" to unnamed module @"
              + Integer.toHexString(caller.getClassLoader().getUnnamedModule().hashCode()));
    }
    return false;
  }
}
