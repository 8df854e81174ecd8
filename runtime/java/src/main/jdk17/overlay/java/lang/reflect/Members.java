package java.lang.reflect;

import jdk.internal.reflect.ConstructorCall;
import jdk.internal.reflect.MethodCall;

/** The members of a class, from other packages than its own. */
public final class Members {
  private Members() {}

  /** What a class declares; throws if the image does not keep it. */
  public static ClassMembers of(Class<?> type) {
    return java.lang.ClassParts.members(type);
  }

  /** The code that calls a member; throws if the image does not keep it. */
  public static int code(Executable member, int slot) {
    return java.lang.ClassParts.code(member, slot);
  }

  /** The offset of a field, or the address of a static one. */
  public static long offset(Field field) {
    return of(field.getDeclaringClass()).offset(((Overlay_Field) (Object) field).slot());
  }

  /** The slot of a method. */
  public static int slot(Method method) {
    return ((Overlay_Method) (Object) method).slot();
  }

  /** The slot of a constructor. */
  public static int slot(Constructor<?> constructor) {
    return constructor.getSlot();
  }

  /** Keeps what calls a method. */
  public static void setCall(Method method, MethodCall call) {
    ((Overlay_Method) (Object) method).call = call;
  }

  /** What calls a method. */
  public static MethodCall call(Method method) {
    return ((Overlay_Method) (Object) method).call;
  }

  /** Keeps what calls a constructor. */
  public static void setCall(Constructor<?> constructor, ConstructorCall call) {
    ((Overlay_Constructor) (Object) constructor).call = call;
  }

  /** What calls a constructor. */
  public static ConstructorCall call(Constructor<?> constructor) {
    return ((Overlay_Constructor) (Object) constructor).call;
  }

  /** Whether a final field is never written to: of a record, or static. */
  public static boolean isTrustedFinal(Field field) {
    return field.isTrustedFinal();
  }
}
