package jdk.internal.reflect;

import java.lang.reflect.ClassMembers;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Members;

/** Checks the arguments of a constructor as HotSpot does, and calls it. */
public final class ConstructorCall {
  private final Class<?> holder;
  private final Class<?>[] parameters;
  private final int code;

  ConstructorCall(Constructor<?> constructor) {
    holder = constructor.getDeclaringClass();
    parameters = constructor.getParameterTypes();
    code = Members.code(constructor, Members.slot(constructor));
  }

  Object run(Object[] arguments) throws InvocationTargetException {
    ClassMembers.initialize0(holder);
    Object[] values = Arguments.convert(arguments, parameters);
    try {
      return ClassMembers.call0(code, null, values);
    } catch (Throwable thrown) {
      throw new InvocationTargetException(thrown);
    }
  }
}
