package java.util.concurrent;

import java.lang.reflect.Constructor;
import mirage.runtime.overlay.Add;
import mirage.runtime.overlay.Alias;
import mirage.runtime.overlay.Overlay;
import mirage.runtime.overlay.Substitute;
import mirage.runtime.vm.UnsupportedInImageError;

/**
 * What another thread threw is thrown again as it is if the image has no constructor for a copy of
 * it: that it is copied is promised for where it is possible.
 */
@Overlay(ForkJoinTask.class)
abstract class Overlay_ForkJoinTask {
  @Alias private transient volatile ForkJoinTask.Aux aux;

  @Substitute
  private Throwable getThrowableException() {
    ForkJoinTask.Aux a = aux;
    Throwable thrown = a == null ? null : a.ex;
    if (thrown == null || a.thread == Thread.currentThread()) {
      return thrown;
    }
    Throwable known = copy(thrown.getClass(), thrown);
    if (known != null) {
      return known;
    }
    try {
      Constructor<?> plain = null;
      for (Constructor<?> constructor : thrown.getClass().getConstructors()) {
        Class<?>[] parameters = constructor.getParameterTypes();
        if (parameters.length == 1 && parameters[0] == Throwable.class) {
          return (Throwable) constructor.newInstance(thrown);
        } else if (parameters.length == 0) {
          plain = constructor;
        }
      }
      if (plain != null) {
        Throwable copy = (Throwable) plain.newInstance();
        copy.initCause(thrown);
        return copy;
      }
    } catch (Exception | UnsupportedInImageError e) {
      return thrown; // as the JDK does where a copy fails
    }
    return thrown;
  }

  /** A copy of a usual exception, which needs no reflection; null for others. */
  @Add
  private static Throwable copy(Class<?> type, Throwable cause) {
    if (type == RuntimeException.class) {
      return new RuntimeException(cause);
    } else if (type == IllegalStateException.class) {
      return new IllegalStateException(cause);
    } else if (type == IllegalArgumentException.class) {
      return new IllegalArgumentException(cause);
    } else if (type == UnsupportedOperationException.class) {
      return new UnsupportedOperationException(cause);
    } else if (type == ArithmeticException.class) {
      return new ArithmeticException().initCause(cause);
    } else if (type == NullPointerException.class) {
      return new NullPointerException().initCause(cause);
    }
    return null;
  }
}
