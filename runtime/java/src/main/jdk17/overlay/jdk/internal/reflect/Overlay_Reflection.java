package jdk.internal.reflect;

import mirage.runtime.overlay.Overlay;
import mirage.runtime.overlay.Substitute;

/** Nests by names of classes, modules by one rule. */
@Overlay(Reflection.class)
class Overlay_Reflection {
  @Substitute
  public static int getClassAccessFlags(Class<?> type) {
    return type.getModifiers();
  }

  @Substitute
  public static boolean areNestMates(Class<?> first, Class<?> second) {
    return host(first.getName()).equals(host(second.getName()));
  }

  @mirage.runtime.overlay.Add
  private static String host(String name) {
    int dollar = name.indexOf('$', name.lastIndexOf('.') + 2);
    return dollar < 0 ? name : name.substring(0, dollar);
  }

  @Substitute
  public static boolean verifyPublicMemberAccess(Class<?> type, int modifiers) {
    return java.lang.reflect.Modifier.isPublic(type.getModifiers())
        && java.lang.reflect.Modifier.isPublic(modifiers)
        && (type.getClassLoader() != null || type.getName().startsWith("java"));
  }

  /** What the base itself asks for is exported to it. */
  @Substitute
  public static boolean verifyModuleAccess(Module current, Class<?> type) {
    return type.getClassLoader() != null
        || type.getName().startsWith("java")
        || "java.base".equals(current.getName());
  }

  @Substitute
  public static boolean isCallerSensitive(java.lang.reflect.Method method) {
    return false;
  }
}
