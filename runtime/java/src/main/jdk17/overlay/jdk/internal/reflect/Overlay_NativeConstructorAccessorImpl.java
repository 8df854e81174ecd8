package jdk.internal.reflect;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Members;
import mirage.runtime.overlay.Alias;
import mirage.runtime.overlay.Overlay;
import mirage.runtime.overlay.Substitute;

/** Constructors are called by code that was made while compiling, however often. */
@Overlay(NativeConstructorAccessorImpl.class)
class Overlay_NativeConstructorAccessorImpl {
  private static final int CALLS_NEWINSTANCE0 = 77;

  @Alias private Constructor<?> c;

  @Substitute("<clinit>")
  private static void initialize() {}

  @Substitute(line = CALLS_NEWINSTANCE0)
  public Object newInstance(Object[] arguments) throws InvocationTargetException {
    return newInstance0(c, arguments);
  }

  @Substitute
  private static Object newInstance0(Constructor<?> constructor, Object[] arguments)
      throws InvocationTargetException {
    return Members.call(constructor).run(arguments);
  }
}
