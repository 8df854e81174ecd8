package java.security;

import mirage.runtime.overlay.Overlay;
import mirage.runtime.overlay.PerCall;
import mirage.runtime.overlay.Substitute;

/** Without a security manager every action runs with all permissions, as on HotSpot. */
@Overlay(AccessController.class)
final class Overlay_AccessController {
  @PerCall
  @Substitute
  public static <T> T doPrivileged(PrivilegedAction<T> action) {
    return action.run();
  }

  @PerCall
  @Substitute
  public static <T> T doPrivileged(PrivilegedAction<T> action, AccessControlContext context) {
    return action.run();
  }

  @PerCall
  @Substitute
  public static <T> T doPrivileged(
      PrivilegedAction<T> action, AccessControlContext context, Permission... permissions) {
    if (permissions == null) {
      throw new NullPointerException("null permissions parameter");
    }
    return action.run();
  }

  @PerCall
  @Substitute
  public static <T> T doPrivilegedWithCombiner(PrivilegedAction<T> action) {
    return action.run();
  }

  @PerCall
  @Substitute
  public static <T> T doPrivileged(PrivilegedExceptionAction<T> action)
      throws PrivilegedActionException {
    try {
      return action.run();
    } catch (RuntimeException unchecked) {
      throw unchecked;
    } catch (Exception checked) {
      throw new PrivilegedActionException(checked);
    }
  }

  @PerCall
  @Substitute
  public static <T> T doPrivileged(
      PrivilegedExceptionAction<T> action, AccessControlContext context)
      throws PrivilegedActionException {
    return doPrivileged(action);
  }

  @PerCall
  @Substitute
  public static <T> T doPrivileged(
      PrivilegedExceptionAction<T> action, AccessControlContext context, Permission... permissions)
      throws PrivilegedActionException {
    if (permissions == null) {
      throw new NullPointerException("null permissions parameter");
    }
    return doPrivileged(action);
  }

  @PerCall
  @Substitute
  public static <T> T doPrivilegedWithCombiner(PrivilegedExceptionAction<T> action)
      throws PrivilegedActionException {
    return doPrivileged(action);
  }

  @Substitute
  private static AccessControlContext getStackAccessControlContext() {
    return null;
  }

  @Substitute
  static AccessControlContext getInheritedAccessControlContext() {
    return null;
  }
}
