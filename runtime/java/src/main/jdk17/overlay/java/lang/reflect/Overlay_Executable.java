package java.lang.reflect;

import mirage.runtime.overlay.Delete;
import mirage.runtime.overlay.Overlay;
import mirage.runtime.overlay.Substitute;

/** Parameters come from the class's members. */
@Overlay(Executable.class)
abstract class Overlay_Executable {
  @Substitute
  private Parameter[] getParameters0() {
    Executable self = (Executable) (Object) this;
    int slot =
        self instanceof Method
            ? ((Overlay_Method) (Object) self).slot()
            : ((Constructor<?>) self).getSlot();
    ClassMembers members = Members.of(self.getDeclaringClass());
    return ClassMembers.parameters(self, members.parameters(slot));
  }

  @Delete("annotations of types are left out")
  byte[] getTypeAnnotationBytes0() {
    return null;
  }
}
