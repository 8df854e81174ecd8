package java.lang.invoke;

import jdk.internal.misc.Unsafe;
import mirage.runtime.overlay.Alias;
import mirage.runtime.overlay.Overlay;
import mirage.runtime.overlay.PerCall;
import mirage.runtime.overlay.Substitute;

/** Finds the fields that are named by constants; their offsets are known while compiling. */
@Overlay(MethodHandles.Lookup.class)
final class Overlay_Lookup {
  @Alias
  Overlay_Lookup(Class<?> type) {}

  @Substitute("<clinit>")
  private static void initialize() {}

  @PerCall
  @Substitute
  public VarHandle findVarHandle(Class<?> holder, String name, Class<?> type)
      throws NoSuchFieldException, IllegalAccessException {
    return VarHandle.ofField(holder, Unsafe.getUnsafe().objectFieldOffset(holder, name), type);
  }

  @PerCall
  @Substitute
  public VarHandle findStaticVarHandle(Class<?> holder, String name, Class<?> type)
      throws NoSuchFieldException, IllegalAccessException {
    return VarHandle.ofStatic(holder, Unsafe.getUnsafe().objectFieldOffset(holder, name), type);
  }
}
