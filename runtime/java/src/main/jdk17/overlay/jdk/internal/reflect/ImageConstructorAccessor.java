package jdk.internal.reflect;

import java.lang.reflect.ClassMembers;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Members;
import jdk.internal.misc.Unsafe;

/** Checks the arguments of a constructor as HotSpot does, and calls it. */
final class ImageConstructorAccessor implements ConstructorAccessor {
  private final Class<?> holder;
  private final Class<?>[] parameters;
  private final int code;

  ImageConstructorAccessor(Constructor<?> constructor) {
    holder = constructor.getDeclaringClass();
    parameters = constructor.getParameterTypes();
    code = Members.code(constructor, Members.slot(constructor));
  }

  @Override
  public Object newInstance(Object[] arguments) throws InvocationTargetException {
    Unsafe.getUnsafe().ensureClassInitialized(holder);
    Object[] values = Arguments.convert(arguments, parameters);
    try {
      return ClassMembers.call0(code, null, values);
    } catch (Throwable thrown) {
      throw new InvocationTargetException(thrown);
    }
  }
}
