package java.lang.invoke;

import java.lang.invoke.MethodHandleNatives.Constants;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import mirage.runtime.overlay.Overlay;
import mirage.runtime.overlay.Substitute;

/** Resolves members by what reflection knows of them. */
@Overlay(MethodHandleNatives.class)
class Overlay_MethodHandleNatives {
  @Substitute("<clinit>")
  private static void initialize() {}

  @Substitute
  static void init(MemberName name, Object member) {
    Overlay_MemberName to = (Overlay_MemberName) (Object) name;
    if (member instanceof Field field) {
      boolean isStatic = Modifier.isStatic(field.getModifiers());
      to.set(field, isStatic ? Constants.REF_getStatic : Constants.REF_getField);
    } else if (member instanceof Constructor<?> constructor) {
      to.set(constructor, Constants.REF_newInvokeSpecial);
    } else {
      Method method = (Method) member;
      to.set(method, MemberSearch.kind(method));
    }
  }

  @Substitute
  static void expand(MemberName name) {}

  @Substitute
  static MemberName resolve(MemberName name, Class<?> caller, int modes, boolean speculative) {
    try {
      MemberSearch.resolve(name, caller);
      return name;
    } catch (LinkageError error) {
      if (speculative) {
        return null;
      }
      throw error;
    }
  }

  @Substitute
  static boolean isCallerSensitive(MemberName name) {
    return false;
  }

  @Substitute
  static void setCallSiteTargetNormal(CallSite site, MethodHandle target) {
    ((Overlay_CallSite) (Object) site).target = target;
  }

  @Substitute
  static void setCallSiteTargetVolatile(CallSite site, MethodHandle target) {
    ((Overlay_CallSite) (Object) site).target = target;
  }
}
