package java.lang.invoke;

import java.lang.reflect.Array;
import java.nio.ByteOrder;
import java.util.List;
import mirage.runtime.overlay.Alias;
import mirage.runtime.overlay.Delete;
import mirage.runtime.overlay.Overlay;
import mirage.runtime.overlay.Substitute;
import sun.invoke.util.Wrapper;

/** Handles of variables; and handles of methods without the JDK's forms and their editors. */
@Overlay(MethodHandles.class)
class Overlay_MethodHandles {
  private static final String VARIABLES = "handles of variables are over fields and arrays only";

  @Alias static MemberName.Factory IMPL_NAMES;

  @Substitute("<clinit>")
  private static void initialize() {
    IMPL_NAMES = MemberName.getFactory();
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

  @Delete(VARIABLES)
  public static VarHandle byteBufferViewVarHandle(Class<?> array, ByteOrder order) {
    return null;
  }

  @Substitute
  public static MethodHandle arrayConstructor(Class<?> array) {
    if (!array.isArray()) {
      throw MethodHandleStatics.newIllegalArgumentException(
          "not an array class: " + array.getName());
    }
    Class<?> element = array.getComponentType();
    return new ImageHandle(
        MethodType.methodType(array, int.class),
        arguments -> Array.newInstance(element, (Integer) arguments[0]));
  }

  @Substitute
  public static MethodHandle identity(Class<?> type) {
    if (type == void.class) {
      return zero(type);
    }
    return new ImageHandle(MethodType.methodType(type, type), arguments -> arguments[0]);
  }

  @Substitute
  public static MethodHandle zero(Class<?> type) {
    Object value = HandleParts.zero(type);
    return new ImageHandle(MethodType.methodType(type), arguments -> value);
  }

  @Substitute
  private static MethodHandle zero(Wrapper sort, Class<?> type) {
    return zero(type);
  }

  @Alias
  private static native Class<?>[] insertArgumentsChecks(MethodHandle target, int count, int place);

  @Substitute
  public static MethodHandle insertArguments(MethodHandle target, int place, Object... values) {
    Class<?>[] types = insertArgumentsChecks(target, values.length, place);
    Object[] given = new Object[values.length];
    for (int i = 0; i < given.length; i++) {
      Class<?> type = types[place + i];
      given[i] =
          type.isPrimitive()
              ? Wrapper.forPrimitiveType(type).convert(values[i], type)
              : type.cast(values[i]);
    }
    MethodType rest = target.type().dropParameterTypes(place, place + given.length);
    return given.length == 0
        ? target
        : new ImageHandle(rest, HandleParts.insert(target, place, given));
  }

  @Alias
  private static native int dropArgumentChecks(MethodType type, int place, List<Class<?>> types);

  @Substitute
  private static MethodHandle dropArguments0(MethodHandle target, int place, List<Class<?>> types) {
    MethodType type = target.type();
    int count = dropArgumentChecks(type, place, types);
    return count == 0
        ? target
        : new ImageHandle(
            type.insertParameterTypes(place, types), HandleParts.drop(target, place, count));
  }

  @Alias
  private static native void filterArgumentsCheckArity(
      MethodHandle target, int place, MethodHandle[] filters);

  @Alias
  private static native void filterArgumentChecks(
      MethodHandle target, int place, MethodHandle filter);

  @Substitute
  public static MethodHandle filterArguments(
      MethodHandle target, int place, MethodHandle... filters) {
    filterArgumentsCheckArity(target, place, filters);
    MethodHandle result = target;
    for (int i = filters.length - 1; i >= 0; i--) {
      if (filters[i] != null) {
        result = filterArgument(result, place + i, filters[i]);
      }
    }
    return result;
  }

  @Substitute
  static MethodHandle filterArgument(MethodHandle target, int place, MethodHandle filter) {
    filterArgumentChecks(target, place, filter);
    Class<?> given = filter.type().parameterType(0);
    MethodType type = target.type().changeParameterType(place, given);
    return new ImageHandle(type, HandleParts.filter(target, place, filter));
  }

  @Alias
  private static native MethodType collectArgumentsChecks(
      MethodHandle target, int place, MethodHandle filter);

  @Substitute
  public static MethodHandle collectArguments(MethodHandle target, int place, MethodHandle filter) {
    MethodType type = collectArgumentsChecks(target, place, filter);
    return new ImageHandle(type, HandleParts.filter(target, place, filter));
  }

  @Alias
  private static native void filterReturnValueChecks(MethodType target, MethodType filter);

  @Substitute
  public static MethodHandle filterReturnValue(MethodHandle target, MethodHandle filter) {
    filterReturnValueChecks(target.type(), filter.type());
    MethodType type = target.type().changeReturnType(filter.type().returnType());
    return new ImageHandle(type, HandleParts.filterResult(target, filter));
  }

  @Alias
  private static native Class<?> foldArgumentChecks(
      int place, MethodType target, MethodType combiner);

  @Substitute
  public static MethodHandle foldArguments(MethodHandle target, int place, MethodHandle combiner) {
    Class<?> result = foldArgumentChecks(place, target.type(), combiner.type());
    MethodType type =
        result == void.class ? target.type() : target.type().dropParameterTypes(place, place + 1);
    return new ImageHandle(type, HandleParts.fold(target, place, combiner));
  }

  @Alias
  static native boolean permuteArgumentChecks(int[] order, MethodType type, MethodType target);

  @Substitute
  public static MethodHandle permuteArguments(MethodHandle target, MethodType type, int... order) {
    int[] places = order.clone();
    permuteArgumentChecks(places, type, target.type());
    return new ImageHandle(type, HandleParts.permute(target, places));
  }
}
