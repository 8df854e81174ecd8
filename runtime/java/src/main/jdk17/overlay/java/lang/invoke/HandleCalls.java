package java.lang.invoke;

import mirage.runtime.overlay.Add;

/** How code calls method handles. The frames of this class are not in traces. */
@Add
final class HandleCalls {
  private HandleCalls() {}

  /** Runs a handle with arguments of exactly its types. */
  static Object run(MethodHandle handle, Object[] arguments) throws Throwable {
    return ((Overlay_MethodHandle) (Object) handle).run(arguments);
  }

  /** A call of {@code invokeExact} with a descriptor. */
  static Object exact(MethodHandle handle, MethodType at, Object[] arguments) throws Throwable {
    Invokers.checkExactType(handle, at);
    return run(handle, arguments);
  }

  /** A call of {@code invoke} with a descriptor. */
  static Object converted(MethodHandle handle, MethodType at, Object[] arguments) throws Throwable {
    return run(Invokers.checkGenericType(handle, at), arguments);
  }
}
