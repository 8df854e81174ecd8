package java.lang.invoke;

import mirage.runtime.overlay.Add;
import sun.invoke.util.Wrapper;

/**
 * Accesses of variables by boxed values: for those that have to be converted as {@code asType}
 * does, and those that fail.
 */
@Add
final class Variables {
  private static final int SET = 1;
  private static final int EXCHANGE = 2;
  private static final int ADD = 3;

  private final VarHandle handle;
  private final Object place;
  private final int index;

  private Variables(VarHandle handle, Object place, int index) {
    this.handle = handle;
    this.place = place;
    this.index = index;
  }

  /**
   * An access.
   *
   * @param mode the method's name without its memory order
   * @param demand what {@link VarHandle#supports} calls it
   * @param ordered whether its memory order is another than that of {@code get} and {@code set}
   * @param at the types of the call, without the handle
   */
  static Object access(
      VarHandle handle,
      String mode,
      int demand,
      boolean ordered,
      MethodType at,
      Object[] arguments) {
    MethodType own = type(handle, mode, demand);
    if (handle.hasInvokeExactBehavior() && !own.equals(at)) {
      throw new WrongMethodTypeException("expected " + own + " but found " + at);
    }
    if (!handle.supports(demand)) {
      throw new UnsupportedOperationException();
    }
    Object[] values = arguments;
    if (!own.erase().equals(at.erase())) {
      values = converted(own, at, arguments);
    }
    int places = handle.places();
    Variables variable =
        new Variables(handle, places == 0 ? null : values[0], places < 2 ? 0 : (Integer) values[1]);
    if (places == 2) {
      variable.checkArray(demand, ordered);
    }
    Object result = variable.run(mode, demand, values, places);
    return HandleTypes.convert(result, own.returnType(), at.returnType(), true);
  }

  private static Object[] converted(MethodType own, MethodType at, Object[] arguments) {
    MethodType from = own.insertParameterTypes(0, VarHandle.class);
    MethodType to = at.insertParameterTypes(0, VarHandle.class);
    if (!from.isConvertibleTo(to)) {
      throw new WrongMethodTypeException("cannot convert MethodHandle" + from + " to " + to);
    }
    Object[] values = new Object[arguments.length];
    for (int i = 0; i < values.length; i++) {
      values[i] =
          HandleTypes.convert(arguments[i], at.parameterType(i), own.parameterType(i), true);
    }
    return values;
  }

  /** The types of an access that needs no conversion. */
  private static MethodType type(VarHandle handle, String mode, int demand) {
    Class<?> type = handle.varType();
    boolean compares = mode.startsWith("compare");
    MethodType places = MethodType.methodType(void.class, handle.coordinateTypes());
    if (demand == 0) {
      return places.changeReturnType(type);
    }
    MethodType all =
        compares ? places.appendParameterTypes(type, type) : places.appendParameterTypes(type);
    Class<?> result =
        demand == SET ? void.class : mode.equals("compareAndSet") ? boolean.class : type;
    return all.changeReturnType(result);
  }

  /** What the JDK's own accesses say of an array that is none of theirs, or not there. */
  private void checkArray(int demand, boolean ordered) {
    Class<?> array = handle.coordinateTypes().get(0);
    if (place == null) {
      if (handle.isView() || ordered) {
        String name = handle.isView() ? "ba" : "array";
        throw new NullPointerException(
            "Cannot read the array length because \"" + name + "\" is null");
      }
      throw new NullPointerException(
          (demand == SET ? "Cannot store to " : "Cannot load from ")
              + kind(array.getComponentType())
              + " array because \"array\" is null");
    }
    if (array.getComponentType().isPrimitive()) {
      cast(array.getComponentType());
    } else {
      array.cast(place);
    }
    if (handle.isView()) {
      handle.at(place, index, handle.varType());
      int size = Wrapper.forPrimitiveType(handle.varType()).bitWidth() / 8;
      if (ordered && (index & (size - 1)) != 0) {
        throw new IllegalStateException("Misaligned access at index: " + index);
      }
    }
  }

  private static String kind(Class<?> element) {
    return element == byte.class || element == boolean.class
        ? "byte/boolean"
        : element.isPrimitive() ? element.getName() : "object";
  }

  /** Fails with the message of a cast. */
  private Object cast(Class<?> element) {
    return switch (Wrapper.forPrimitiveType(element)) {
      case BOOLEAN -> (boolean[]) place;
      case BYTE -> (byte[]) place;
      case SHORT -> (short[]) place;
      case CHAR -> (char[]) place;
      case INT -> (int[]) place;
      case LONG -> (long[]) place;
      case FLOAT -> (float[]) place;
      default -> (double[]) place;
    };
  }

  private Object run(String mode, int demand, Object[] values, int places) {
    if (demand == 0) {
      return get();
    } else if (demand == SET) {
      set(values[places]);
      return null;
    } else if (mode.equals("compareAndSet")) {
      return compareAndSet(values[places], values[places + 1]);
    }
    boolean compares = mode.equals("compareAndExchange");
    while (true) {
      Object found = get();
      if (compares && !isSame(found, values[places])) {
        return found;
      }
      Object next =
          demand == EXCHANGE
              ? values[values.length - 1]
              : demand == ADD
                  ? Sums.add(found, values[places])
                  : Sums.bits(mode, found, values[places]);
      if (compareAndSet(found, next)) {
        return found;
      }
    }
  }

  private boolean isSame(Object a, Object b) {
    return handle.varType().isPrimitive() ? a.equals(b) : a == b;
  }

  private Wrapper kind() {
    return Wrapper.forBasicType(handle.varType());
  }

  private boolean isElement() {
    return handle.places() == 2;
  }

  private Object get() {
    switch (kind()) {
      case BOOLEAN:
        return isElement()
            ? AccessBoolean.get(handle, place, index)
            : AccessBoolean.get(handle, place);
      case BYTE:
        return isElement() ? AccessByte.get(handle, place, index) : AccessByte.get(handle, place);
      case SHORT:
        return isElement() ? AccessShort.get(handle, place, index) : AccessShort.get(handle, place);
      case CHAR:
        return isElement() ? AccessChar.get(handle, place, index) : AccessChar.get(handle, place);
      case INT:
        return isElement() ? AccessInt.get(handle, place, index) : AccessInt.get(handle, place);
      case LONG:
        return isElement() ? AccessLong.get(handle, place, index) : AccessLong.get(handle, place);
      case FLOAT:
        return isElement() ? AccessFloat.get(handle, place, index) : AccessFloat.get(handle, place);
      case DOUBLE:
        return isElement()
            ? AccessDouble.get(handle, place, index)
            : AccessDouble.get(handle, place);
      default:
        return isElement()
            ? AccessReference.get(handle, place, index)
            : AccessReference.get(handle, place);
    }
  }

  private void set(Object value) {
    switch (kind()) {
      case BOOLEAN:
        if (isElement()) {
          AccessBoolean.set(handle, place, index, (Boolean) value);
        } else {
          AccessBoolean.set(handle, place, (Boolean) value);
        }
        break;
      case BYTE:
        if (isElement()) {
          AccessByte.set(handle, place, index, (Byte) value);
        } else {
          AccessByte.set(handle, place, (Byte) value);
        }
        break;
      case SHORT:
        if (isElement()) {
          AccessShort.set(handle, place, index, (Short) value);
        } else {
          AccessShort.set(handle, place, (Short) value);
        }
        break;
      case CHAR:
        if (isElement()) {
          AccessChar.set(handle, place, index, (Character) value);
        } else {
          AccessChar.set(handle, place, (Character) value);
        }
        break;
      case INT:
        if (isElement()) {
          AccessInt.set(handle, place, index, (Integer) value);
        } else {
          AccessInt.set(handle, place, (Integer) value);
        }
        break;
      case LONG:
        if (isElement()) {
          AccessLong.set(handle, place, index, (Long) value);
        } else {
          AccessLong.set(handle, place, (Long) value);
        }
        break;
      case FLOAT:
        if (isElement()) {
          AccessFloat.set(handle, place, index, (Float) value);
        } else {
          AccessFloat.set(handle, place, (Float) value);
        }
        break;
      case DOUBLE:
        if (isElement()) {
          AccessDouble.set(handle, place, index, (Double) value);
        } else {
          AccessDouble.set(handle, place, (Double) value);
        }
        break;
      default:
        if (isElement()) {
          AccessReference.set(handle, place, index, value);
        } else {
          AccessReference.set(handle, place, value);
        }
        break;
    }
  }

  private boolean compareAndSet(Object from, Object to) {
    switch (kind()) {
      case BOOLEAN:
        return isElement()
            ? AccessBoolean.compareAndSet(handle, place, index, (Boolean) from, (Boolean) to)
            : AccessBoolean.compareAndSet(handle, place, (Boolean) from, (Boolean) to);
      case BYTE:
        return isElement()
            ? AccessByte.compareAndSet(handle, place, index, (Byte) from, (Byte) to)
            : AccessByte.compareAndSet(handle, place, (Byte) from, (Byte) to);
      case SHORT:
        return isElement()
            ? AccessShort.compareAndSet(handle, place, index, (Short) from, (Short) to)
            : AccessShort.compareAndSet(handle, place, (Short) from, (Short) to);
      case CHAR:
        return isElement()
            ? AccessChar.compareAndSet(handle, place, index, (Character) from, (Character) to)
            : AccessChar.compareAndSet(handle, place, (Character) from, (Character) to);
      case INT:
        return isElement()
            ? AccessInt.compareAndSet(handle, place, index, (Integer) from, (Integer) to)
            : AccessInt.compareAndSet(handle, place, (Integer) from, (Integer) to);
      case LONG:
        return isElement()
            ? AccessLong.compareAndSet(handle, place, index, (Long) from, (Long) to)
            : AccessLong.compareAndSet(handle, place, (Long) from, (Long) to);
      case FLOAT:
        return isElement()
            ? AccessFloat.compareAndSet(handle, place, index, (Float) from, (Float) to)
            : AccessFloat.compareAndSet(handle, place, (Float) from, (Float) to);
      case DOUBLE:
        return isElement()
            ? AccessDouble.compareAndSet(handle, place, index, (Double) from, (Double) to)
            : AccessDouble.compareAndSet(handle, place, (Double) from, (Double) to);
      default:
        return isElement()
            ? AccessReference.compareAndSet(handle, place, index, from, to)
            : AccessReference.compareAndSet(handle, place, from, to);
    }
  }
}
