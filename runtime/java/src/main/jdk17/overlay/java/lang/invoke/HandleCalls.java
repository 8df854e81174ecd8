package java.lang.invoke;

import mirage.runtime.overlay.Add;
import mirage.runtime.vm.UnsupportedInImageError;

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

  /**
   * A call of {@code invokeBasic}: the types are the stack's, and numbers are cut to the handle's.
   */
  static Object basic(MethodHandle handle, MethodType at, Object[] arguments) throws Throwable {
    return run(MethodHandles.explicitCastArguments(handle, at), arguments);
  }

  /** A call of {@code linkToStatic} and its kin, whose last argument is the method. */
  static Object linked(MethodType at, Object[] arguments) throws Throwable {
    int last = arguments.length - 1;
    MemberName member = (MemberName) arguments[last];
    if (member.isConstructor()) {
      throw new UnsupportedInImageError(
          "java.lang.invoke.MethodHandle.linkToSpecial of a constructor is not in images: code that"
              + " calls one makes the object too");
    }
    MethodHandle handle =
        DirectMethodHandle.make(
            member.getReferenceKind(), member.getDeclaringClass(), member, null);
    return basic(
        handle, at.dropParameterTypes(last, last + 1), HandleParts.slice(arguments, 0, last));
  }
}
