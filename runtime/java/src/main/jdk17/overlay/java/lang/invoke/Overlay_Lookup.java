package java.lang.invoke;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import jdk.internal.misc.Unsafe;
import mirage.runtime.overlay.Alias;
import mirage.runtime.overlay.Delete;
import mirage.runtime.overlay.Overlay;
import mirage.runtime.overlay.PerCall;
import mirage.runtime.overlay.Substitute;

/** Finds the fields that are named by constants; their offsets are known while compiling. */
@Overlay(MethodHandles.Lookup.class)
final class Overlay_Lookup {
  static final String HANDLES =
      "images have no method handles: call the method, or make a lambda of it";

  private static final String CLASSES = "all classes of an image are known when it is built";

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

  @Delete(HANDLES)
  public MethodHandle findStatic(Class<?> holder, String name, MethodType type) {
    return null;
  }

  @Delete(HANDLES)
  public MethodHandle findVirtual(Class<?> holder, String name, MethodType type) {
    return null;
  }

  @Delete(HANDLES)
  public MethodHandle findConstructor(Class<?> holder, MethodType type) {
    return null;
  }

  @Delete(HANDLES)
  public MethodHandle findSpecial(Class<?> holder, String name, MethodType type, Class<?> caller) {
    return null;
  }

  @Delete(HANDLES)
  public MethodHandle findGetter(Class<?> holder, String name, Class<?> type) {
    return null;
  }

  @Delete(HANDLES)
  public MethodHandle findSetter(Class<?> holder, String name, Class<?> type) {
    return null;
  }

  @Delete(HANDLES)
  public MethodHandle findStaticGetter(Class<?> holder, String name, Class<?> type) {
    return null;
  }

  @Delete(HANDLES)
  public MethodHandle findStaticSetter(Class<?> holder, String name, Class<?> type) {
    return null;
  }

  @Delete(HANDLES)
  public MethodHandle bind(Object receiver, String name, MethodType type) {
    return null;
  }

  @Delete(HANDLES)
  public MethodHandle unreflect(Method method) {
    return null;
  }

  @Delete(HANDLES)
  public MethodHandle unreflectSpecial(Method method, Class<?> caller) {
    return null;
  }

  @Delete(HANDLES)
  public MethodHandle unreflectConstructor(Constructor<?> constructor) {
    return null;
  }

  @Delete(HANDLES)
  public MethodHandle unreflectGetter(Field field) {
    return null;
  }

  @Delete(HANDLES)
  public MethodHandle unreflectSetter(Field field) {
    return null;
  }

  @Delete(CLASSES)
  public Class<?> defineClass(byte[] bytes) {
    return null;
  }

  @Delete(CLASSES)
  public MethodHandles.Lookup defineHiddenClass(
      byte[] bytes, boolean initialize, MethodHandles.Lookup.ClassOption... options) {
    return null;
  }
}
