package java.lang.invoke;

import jdk.internal.misc.Unsafe;
import mirage.runtime.overlay.Alias;
import mirage.runtime.overlay.Delete;
import mirage.runtime.overlay.Overlay;
import mirage.runtime.overlay.PerCall;
import mirage.runtime.overlay.Substitute;

/**
 * Finds members by what reflection knows of them. Fields that {@code findVarHandle} names by
 * constants need no reflection: their offsets are known while compiling.
 */
@Overlay(MethodHandles.Lookup.class)
final class Overlay_Lookup {
  private static final String CLASSES = "all classes of an image are known when it is built";

  @Alias static MethodHandles.Lookup IMPL_LOOKUP;
  @Alias static MethodHandles.Lookup PUBLIC_LOOKUP;

  @Alias
  private Overlay_Lookup(Class<?> type, Class<?> previous, int modes) {}

  @Substitute("<clinit>")
  private static void initialize() {
    IMPL_LOOKUP = (MethodHandles.Lookup) (Object) new Overlay_Lookup(Object.class, null, -1);
    int modes = MethodHandles.Lookup.UNCONDITIONAL;
    PUBLIC_LOOKUP = (MethodHandles.Lookup) (Object) new Overlay_Lookup(Object.class, null, modes);
  }

  @PerCall
  @Substitute
  public VarHandle findVarHandle(Class<?> holder, String name, Class<?> type)
      throws NoSuchFieldException, IllegalAccessException {
    int flags = FieldFacts.flags0(holder, name);
    FieldFacts.check(holder, name, type, FieldFacts.type0(holder, name), flags, false);
    long offset = Unsafe.getUnsafe().objectFieldOffset(holder, name);
    return VarHandle.ofField(holder, offset, type, FieldFacts.isFinal(flags));
  }

  @PerCall
  @Substitute
  public VarHandle findStaticVarHandle(Class<?> holder, String name, Class<?> type)
      throws NoSuchFieldException, IllegalAccessException {
    int flags = FieldFacts.flags0(holder, name);
    FieldFacts.check(holder, name, type, FieldFacts.type0(holder, name), flags, true);
    long address = Unsafe.getUnsafe().objectFieldOffset(holder, name);
    return VarHandle.ofStatic(holder, address, type, FieldFacts.isFinal(flags));
  }

  @Alias
  native MemberName resolveOrFail(byte kind, MemberName name) throws ReflectiveOperationException;

  @Alias
  private native MethodHandle getDirectMethodForConstant(
      byte kind, Class<?> holder, MemberName member) throws ReflectiveOperationException;

  @Alias
  private native MethodHandle findVirtualForMH(String name, MethodType type);

  /** The JDK's keeps a table of those that were found. */
  @Substitute
  MethodHandle linkMethodHandleConstant(byte kind, Class<?> holder, String name, Object type)
      throws ReflectiveOperationException {
    MemberName member = new MemberName(kind, holder, name, type);
    if (holder == MethodHandle.class && kind == MethodHandleNatives.Constants.REF_invokeVirtual) {
      MethodHandle invoker = findVirtualForMH(name, member.getMethodType());
      if (invoker != null) {
        return invoker;
      }
    }
    return getDirectMethodForConstant(kind, holder, resolveOrFail(kind, member));
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

  @Delete(CLASSES)
  public MethodHandles.Lookup defineHiddenClassWithClassData(
      byte[] bytes, Object data, boolean initialize, MethodHandles.Lookup.ClassOption... options) {
    return null;
  }
}
