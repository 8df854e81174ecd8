package jdk.internal.reflect;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Members;
import java.lang.reflect.Method;
import mirage.runtime.overlay.Alias;
import mirage.runtime.overlay.Overlay;
import mirage.runtime.overlay.Substitute;

/** Methods are called by code that was made while compiling, however often. */
@Overlay(NativeMethodAccessorImpl.class)
class Overlay_NativeMethodAccessorImpl {
  private static final int CALLS_INVOKE0 = 77;

  @Alias private Method method;

  @Substitute("<clinit>")
  private static void initialize() {}

  @Substitute(line = CALLS_INVOKE0)
  public Object invoke(Object receiver, Object[] arguments) throws InvocationTargetException {
    return invoke0(method, receiver, arguments);
  }

  @Substitute
  private static Object invoke0(Method method, Object receiver, Object[] arguments)
      throws InvocationTargetException {
    return Members.call(method).run(receiver, arguments);
  }
}
