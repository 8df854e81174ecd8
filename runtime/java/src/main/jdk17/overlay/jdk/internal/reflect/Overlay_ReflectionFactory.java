package jdk.internal.reflect;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import mirage.runtime.overlay.Overlay;
import mirage.runtime.overlay.Substitute;

/** Calls go through code that was made while compiling. */
@Overlay(ReflectionFactory.class)
class Overlay_ReflectionFactory {
  @Substitute
  private static void checkInitted() {}

  @Substitute
  public MethodAccessor newMethodAccessor(Method method) {
    return new ImageMethodAccessor(method);
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
    return new ImageConstructorAccessor(constructor);
  }
}
