package java.lang.reflect;

import java.util.Arrays;
import java.util.Objects;
import mirage.runtime.overlay.Add;
import mirage.runtime.overlay.Delete;
import mirage.runtime.overlay.Overlay;
import mirage.runtime.overlay.Substitute;
import mirage.runtime.vm.UnsupportedInImageError;

/** The classes of proxies are made while compiling. */
@Overlay(Proxy.class)
class Overlay_Proxy {
  private static final String KNOWN = "the classes of proxies are made while compiling";

  @Substitute("<clinit>")
  private static void initialize() {}

  /** Returns a proxy for exactly these interfaces; null if none was made while compiling. */
  @Add
  private static native Object make0(
      Class<?> first, Class<?>[] interfaces, InvocationHandler handler);

  @Substitute
  public static Object newProxyInstance(
      ClassLoader loader, Class<?>[] interfaces, InvocationHandler handler) {
    Objects.requireNonNull(handler);
    Class<?>[] list = interfaces.clone();
    for (int i = 0; i < list.length; i++) {
      if (!list[i].isInterface()) {
        throw new IllegalArgumentException(list[i].getName() + " is not an interface");
      }
      if (loader == null && list[i].getClassLoader() != null) {
        throw new IllegalArgumentException(
            list[i].getName() + " referenced from a method is not visible from class loader: null");
      }
      for (int j = 0; j < i; j++) {
        if (list[i] == list[j]) {
          throw new IllegalArgumentException("repeated interface: " + list[i].getName());
        }
      }
    }
    Object proxy = list.length == 0 ? null : make0(list[0], list, handler);
    if (proxy == null) {
      throw new UnsupportedInImageError(
          "a proxy for "
              + Arrays.toString(list)
              + " is not in this image: write new Class<?>[] {...} with class literals in the call"
              + " of Proxy.newProxyInstance");
    }
    return proxy;
  }

  @Substitute
  public static boolean isProxyClass(Class<?> type) {
    return type.getSuperclass() == Proxy.class && type.getSimpleName().startsWith("$Proxy");
  }

  @Delete(KNOWN)
  public static Class<?> getProxyClass(ClassLoader loader, Class<?>... interfaces) {
    return null;
  }

  @Delete("there are no method handles")
  static Object invokeDefault(Object proxy, Method method, Object[] arguments, Class<?> caller) {
    return null;
  }
}
