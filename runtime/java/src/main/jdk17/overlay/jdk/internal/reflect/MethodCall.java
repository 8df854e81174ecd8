package jdk.internal.reflect;

import java.lang.reflect.ClassMembers;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Members;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;

/** Checks the arguments of a method as HotSpot does, and calls it. */
public final class MethodCall {
  private final Class<?> holder;
  private final Class<?>[] parameters;
  private final boolean isStatic;
  private final int code;

  MethodCall(Method method) {
    holder = method.getDeclaringClass();
    parameters = method.getParameterTypes();
    isStatic = Modifier.isStatic(method.getModifiers());
    code = Members.code(method, Members.slot(method));
  }

  Object run(Object receiver, Object[] arguments) throws InvocationTargetException {
    if (isStatic) {
      ClassMembers.initialize0(holder);
    } else if (receiver == null) {
      throw new NullPointerException();
    } else if (!holder.isInstance(receiver)) {
      throw new IllegalArgumentException("object is not an instance of declaring class");
    }
    Object[] values = Arguments.convert(arguments, parameters);
    try {
      return ClassMembers.call0(code, receiver, values);
    } catch (Throwable thrown) {
      throw new InvocationTargetException(thrown);
    }
  }
}
