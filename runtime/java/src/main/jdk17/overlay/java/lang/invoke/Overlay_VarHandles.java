package java.lang.invoke;

import java.lang.reflect.Field;
import java.lang.reflect.Members;
import mirage.runtime.overlay.Overlay;
import mirage.runtime.overlay.Substitute;

/** A handle of a field that reflection has found. */
@Overlay(VarHandles.class)
final class Overlay_VarHandles {
  @Substitute("<clinit>")
  private static void initialize() {}

  @Substitute
  static VarHandle makeFieldHandle(
      MemberName member, Class<?> holder, Class<?> type, boolean finals) {
    Field field = (Field) ((Overlay_MemberName) (Object) member).origin();
    long offset = Members.offset(field);
    return member.isStatic()
        ? VarHandle.ofStatic(field.getDeclaringClass(), offset, type, member.isFinal())
        : VarHandle.ofField(field.getDeclaringClass(), offset, type, member.isFinal());
  }
}
