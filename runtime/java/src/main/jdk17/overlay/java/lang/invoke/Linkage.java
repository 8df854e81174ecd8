package java.lang.invoke;

import mirage.runtime.overlay.Add;

/**
 * Constants of class files that are found by other code, and calls whose target is (JVMS 5.4.3.5,
 * 5.4.3.6). mirc.aot makes a class for each, which asks here at its first use and keeps what it
 * gets; a constant is found once, and an error is thrown again at each use.
 */
@Add
final class Linkage {
  private final Object value;
  private final Throwable error;

  private Linkage(Object value, Throwable error) {
    this.value = value;
    this.error = error;
  }

  /** A method handle constant of a class; {@code kind} is that of JVMS 4.4.8. */
  static MethodHandle handle(
      Class<?> caller, int kind, Class<?> holder, String name, Class<?> result, Class<?>[] types) {
    Object type =
        MethodHandleNatives.refKindIsField((byte) kind)
            ? result
            : MethodType.methodType(result, types);
    return MethodHandleNatives.linkMethodHandleConstant(caller, kind, holder, name, type);
  }

  /** A dynamic constant. */
  static Linkage constant(
      Class<?> caller, MethodHandle bootstrap, String name, Class<?> type, Object[] arguments) {
    try {
      Object information = arguments.length == 0 ? null : arguments;
      Object value = ConstantBootstraps.makeConstant(bootstrap, name, type, information, caller);
      return new Linkage(value, null);
    } catch (Error error) {
      return new Linkage(null, error);
    }
  }

  /** The target of an invokedynamic. */
  static Linkage site(
      Class<?> caller, MethodHandle bootstrap, String name, MethodType type, Object[] arguments) {
    try {
      Object information = arguments.length == 0 ? null : arguments;
      CallSite site = CallSite.makeSite(bootstrap, name, type, information, caller);
      return new Linkage(site, null);
    } catch (Error error) {
      return new Linkage(null, error);
    }
  }

  Object value() throws Throwable {
    if (error != null) {
      throw error;
    }
    return value;
  }

  /** Calls what the site has for its target now. */
  Object call(Object[] arguments) throws Throwable {
    return HandleCalls.run(((CallSite) value()).getTarget(), arguments);
  }
}
