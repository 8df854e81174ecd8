package java.lang.invoke;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Members;
import mirage.runtime.overlay.Add;
import mirage.runtime.overlay.Alias;
import mirage.runtime.overlay.Overlay;
import mirage.runtime.overlay.Substitute;

/** Keeps the member that reflection has. */
@Overlay(MemberName.class)
final class Overlay_MemberName {
  @Alias private Class<?> clazz;
  @Alias private int flags;

  /** A Method, Constructor or Field; null before it was found. */
  @Add private Object origin;

  @Add
  Object origin() {
    return origin;
  }

  /** Takes over what was found. */
  @Add
  void set(Field field, byte kind) {
    origin = field;
    clazz = field.getDeclaringClass();
    int trusted =
        Members.isTrustedFinal(field) ? MethodHandleNatives.Constants.MN_TRUSTED_FINAL : 0;
    flags = flags(field.getModifiers(), MethodHandleNatives.Constants.MN_IS_FIELD | trusted, kind);
  }

  @Add
  void set(Executable executable, byte kind) {
    origin = executable;
    clazz = executable.getDeclaringClass();
    boolean creates = executable instanceof Constructor;
    int sort =
        creates
            ? MethodHandleNatives.Constants.MN_IS_CONSTRUCTOR
            : MethodHandleNatives.Constants.MN_IS_METHOD;
    flags = flags(executable.getModifiers(), sort, kind);
  }

  @Add
  private static int flags(int modifiers, int sort, byte kind) {
    int shift = MethodHandleNatives.Constants.MN_REFERENCE_KIND_SHIFT;
    return (modifiers & 0xffff) | sort | kind << shift;
  }

  /** There is one class loader that finds everything. */
  @Substitute
  void checkForTypeAlias(Class<?> holder) {}

  @Substitute
  private boolean vminfoIsConsistent() {
    return true;
  }
}
