package java.lang.invoke;

import java.nio.ByteOrder;
import mirage.runtime.overlay.Delete;
import mirage.runtime.overlay.Overlay;
import mirage.runtime.overlay.Substitute;

/** Handles of variables; handles of methods exist in what javac makes of lambdas only. */
@Overlay(MethodHandles.class)
class Overlay_MethodHandles {
  @Substitute("<clinit>")
  private static void initialize() {}

  @Substitute
  public static MethodHandles.Lookup lookup() {
    return (MethodHandles.Lookup) (Object) new Overlay_Lookup(Object.class);
  }

  /** Who asks is not known, and members are checked where the image is built. */
  @Substitute
  public static MethodHandles.Lookup privateLookupIn(Class<?> target, MethodHandles.Lookup caller) {
    if (target.isPrimitive() || target.isArray()) {
      throw new IllegalArgumentException(
          target + (target.isPrimitive() ? " is a primitive class" : " is an array class"));
    }
    return (MethodHandles.Lookup) (Object) new Overlay_Lookup(target);
  }

  @Substitute
  public static VarHandle arrayElementVarHandle(Class<?> array) {
    if (!array.isArray()) {
      throw new IllegalArgumentException("not an array type: " + array);
    }
    return VarHandle.ofElements(array);
  }

  @Substitute
  public static VarHandle byteArrayViewVarHandle(Class<?> array, ByteOrder order) {
    return VarHandle.ofBytes(array, order != ByteOrder.LITTLE_ENDIAN);
  }

  @Delete("a handle over a ByteBuffer is not supported")
  public static VarHandle byteBufferViewVarHandle(Class<?> array, ByteOrder order) {
    return null;
  }

  @Delete(Overlay_Lookup.HANDLES)
  public static MethodHandle constant(Class<?> type, Object value) {
    return null;
  }

  @Delete(Overlay_Lookup.HANDLES)
  public static MethodHandle identity(Class<?> type) {
    return null;
  }

  @Delete(Overlay_Lookup.HANDLES)
  public static MethodHandle zero(Class<?> type) {
    return null;
  }

  @Delete(Overlay_Lookup.HANDLES)
  public static MethodHandle empty(MethodType type) {
    return null;
  }

  @Delete(Overlay_Lookup.HANDLES)
  public static MethodHandle arrayConstructor(Class<?> array) {
    return null;
  }

  @Delete(Overlay_Lookup.HANDLES)
  public static MethodHandle arrayLength(Class<?> array) {
    return null;
  }

  @Delete(Overlay_Lookup.HANDLES)
  public static MethodHandle arrayElementGetter(Class<?> array) {
    return null;
  }

  @Delete(Overlay_Lookup.HANDLES)
  public static MethodHandle arrayElementSetter(Class<?> array) {
    return null;
  }

  @Delete(Overlay_Lookup.HANDLES)
  public static MethodHandle exactInvoker(MethodType type) {
    return null;
  }

  @Delete(Overlay_Lookup.HANDLES)
  public static MethodHandle invoker(MethodType type) {
    return null;
  }

  @Delete(Overlay_Lookup.HANDLES)
  public static MethodHandle spreadInvoker(MethodType type, int leading) {
    return null;
  }

  @Delete(Overlay_Lookup.HANDLES)
  public static MethodHandle throwException(Class<?> result, Class<? extends Throwable> type) {
    return null;
  }
}
