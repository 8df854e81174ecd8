package java.lang.invoke;

import java.util.List;
import mirage.runtime.overlay.Alias;
import mirage.runtime.overlay.Delete;
import mirage.runtime.overlay.Overlay;
import mirage.runtime.overlay.Substitute;

/** What the JDK makes of forms, made of {@link ImageHandle}s. */
@Overlay(MethodHandleImpl.class)
abstract class Overlay_MethodHandleImpl {
  @Alias private static MethodHandle[] HANDLES;

  @Substitute("<clinit>")
  private static void initialize() {
    HANDLES = new MethodHandle[MethodHandleImpl.MH_LIMIT];
  }

  @Substitute
  static MethodHandle makePairwiseConvert(
      MethodHandle target, MethodType from, boolean strict, boolean monobox) {
    return target.type() == from
        ? target
        : new ImageHandle(from, HandleTypes.convert(target, from, strict));
  }

  @Substitute
  static MethodHandle makePairwiseConvert(MethodHandle target, MethodType from, boolean strict) {
    return makePairwiseConvert(target, from, strict, false);
  }

  @Substitute
  static MethodHandle makeArrayElementAccessor(
      Class<?> array, MethodHandleImpl.ArrayAccess access) {
    if (!array.isArray()) {
      throw MethodHandleStatics.newIllegalArgumentException("not an array: " + array);
    }
    MethodType type = MethodHandleImpl.ArrayAccessor.correctType(array, access);
    switch (access) {
      case GET:
        return new ImageHandle(type, a -> HandleArrays.get(a[0], (Integer) a[1], array));
      case SET:
        return new ImageHandle(type, a -> HandleArrays.set(a[0], (Integer) a[1], a[2], array));
      default:
        return new ImageHandle(type, a -> HandleArrays.length(a[0], array));
    }
  }

  @Substitute
  static MethodHandle makeGuardWithTest(
      MethodHandle test, MethodHandle target, MethodHandle fallback) {
    return new ImageHandle(target.type(), HandleParts.test(test, target, fallback));
  }

  @Substitute
  static MethodHandle makeGuardWithCatch(
      MethodHandle target, Class<? extends Throwable> type, MethodHandle catcher) {
    return new ImageHandle(target.type(), HandleParts.guard(target, type, catcher));
  }

  @Substitute
  static MethodHandle throwException(MethodType type) {
    return new ImageHandle(
        type,
        arguments -> {
          throw (Throwable) arguments[0];
        });
  }

  @Substitute
  static MethodHandle makeLoop(
      Class<?> result,
      List<Class<?>> parameters,
      List<MethodHandle> begin,
      List<MethodHandle> step,
      List<MethodHandle> holds,
      List<MethodHandle> end) {
    MethodHandle[] none = {};
    return new ImageHandle(
        MethodType.methodType(result, parameters),
        HandleParts.loop(
            begin.toArray(none), step.toArray(none), holds.toArray(none), end.toArray(none)));
  }

  @Substitute
  static MethodHandle makeTryFinally(
      MethodHandle target, MethodHandle cleanup, Class<?> result, List<Class<?>> parameters) {
    return new ImageHandle(target.type(), HandleParts.ensure(target, cleanup));
  }

  @Substitute
  static MethodHandle makeTableSwitch(
      MethodType type, MethodHandle otherwise, MethodHandle[] cases) {
    return new ImageHandle(type, HandleParts.choose(otherwise, cases));
  }

  @Substitute
  static MethodHandle varargsArray(Class<?> array, int length) {
    return MethodHandles.identity(array).asCollector(array, length);
  }

  @Delete("who calls a method is known only where it is called by name")
  static MethodHandle bindCaller(MethodHandle target, Class<?> caller) {
    return null;
  }
}
