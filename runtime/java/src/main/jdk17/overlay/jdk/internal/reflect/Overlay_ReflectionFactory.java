package jdk.internal.reflect;

import java.lang.reflect.Constructor;
import java.lang.reflect.Members;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import mirage.runtime.overlay.Overlay;
import mirage.runtime.overlay.Substitute;

/**
 * Calls go through code that was made while compiling. The JDK's own accessors stand before it, so
 * that stack traces are those of HotSpot's first calls.
 */
@Overlay(ReflectionFactory.class)
class Overlay_ReflectionFactory {
  @Substitute
  private static void checkInitted() {}

  @Substitute
  public MethodAccessor newMethodAccessor(Method method) {
    Members.setCall(method, new MethodCall(method));
    NativeMethodAccessorImpl accessor = new NativeMethodAccessorImpl(method);
    DelegatingMethodAccessorImpl outer = new DelegatingMethodAccessorImpl(accessor);
    accessor.setParent(outer);
    return outer;
  }

  @Substitute
  public ConstructorAccessor newConstructorAccessor(Constructor<?> constructor) {
    Class<?> type = constructor.getDeclaringClass();
    if (Modifier.isAbstract(type.getModifiers())) {
      return new InstantiationExceptionConstructorAccessorImpl(null);
    } else if (type == Class.class) {
      return new InstantiationExceptionConstructorAccessorImpl(
          "Can not instantiate java.lang.Class");
    }
    Members.setCall(constructor, new ConstructorCall(constructor));
    NativeConstructorAccessorImpl accessor = new NativeConstructorAccessorImpl(constructor);
    DelegatingConstructorAccessorImpl outer = new DelegatingConstructorAccessorImpl(accessor);
    accessor.setParent(outer);
    return outer;
  }
}
