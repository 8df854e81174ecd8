package java.lang;

import java.lang.reflect.ClassMembers;
import java.lang.reflect.Executable;
import mirage.runtime.vm.UnsupportedInImageError;

/** What other packages need of {@code Class} for reflection. */
public final class ClassParts {
  private static final String KEEP =
      ": name its class by a constant (%s.class), or list it in META-INF/mirage/reflection";

  private ClassParts() {}

  /** What a class declares; throws if the image does not keep it. */
  public static ClassMembers members(Class<?> type) {
    if (type.isArray() || type.isPrimitive()) {
      return new ClassMembers() {};
    }
    Object members = ((Overlay_Class<?>) (Object) type).members0();
    if (members == null) {
      throw leftOut("the members of " + type.getName(), type);
    }
    return (ClassMembers) members;
  }

  /** The code that calls a member; throws if the image does not keep it. */
  public static int code(Executable member, int slot) {
    Class<?> type = member.getDeclaringClass();
    int code = ((Overlay_Class<?>) (Object) type).code0(slot);
    if (code == 0) {
      throw leftOut("a reflective call of " + member, type);
    }
    return code;
  }

  private static UnsupportedInImageError leftOut(String what, Class<?> type) {
    return new UnsupportedInImageError(
        what + " is not in this image" + KEEP.replace("%s", type.getName()));
  }
}
