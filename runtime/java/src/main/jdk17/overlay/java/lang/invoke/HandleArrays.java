package java.lang.invoke;

import java.lang.invoke.MethodHandleImpl.ArrayAccessor;
import mirage.runtime.overlay.Add;
import sun.invoke.util.Wrapper;

/** The JDK's accesses of array elements, by type; {@code type} is the array's static one. */
@Add
final class HandleArrays {
  private HandleArrays() {}

  private static Wrapper kind(Class<?> type) {
    return Wrapper.forBasicType(type.getComponentType());
  }

  static Object get(Object array, int index, Class<?> type) {
    switch (kind(type)) {
      case BOOLEAN:
        return ArrayAccessor.getElementZ((boolean[]) array, index);
      case BYTE:
        return ArrayAccessor.getElementB((byte[]) array, index);
      case SHORT:
        return ArrayAccessor.getElementS((short[]) array, index);
      case CHAR:
        return ArrayAccessor.getElementC((char[]) array, index);
      case INT:
        return ArrayAccessor.getElementI((int[]) array, index);
      case LONG:
        return ArrayAccessor.getElementJ((long[]) array, index);
      case FLOAT:
        return ArrayAccessor.getElementF((float[]) array, index);
      case DOUBLE:
        return ArrayAccessor.getElementD((double[]) array, index);
      default:
        return ArrayAccessor.getElementL((Object[]) array, index);
    }
  }

  static Object set(Object array, int index, Object value, Class<?> type) {
    switch (kind(type)) {
      case BOOLEAN:
        ArrayAccessor.setElementZ((boolean[]) array, index, (Boolean) value);
        break;
      case BYTE:
        ArrayAccessor.setElementB((byte[]) array, index, (Byte) value);
        break;
      case SHORT:
        ArrayAccessor.setElementS((short[]) array, index, (Short) value);
        break;
      case CHAR:
        ArrayAccessor.setElementC((char[]) array, index, (Character) value);
        break;
      case INT:
        ArrayAccessor.setElementI((int[]) array, index, (Integer) value);
        break;
      case LONG:
        ArrayAccessor.setElementJ((long[]) array, index, (Long) value);
        break;
      case FLOAT:
        ArrayAccessor.setElementF((float[]) array, index, (Float) value);
        break;
      case DOUBLE:
        ArrayAccessor.setElementD((double[]) array, index, (Double) value);
        break;
      default:
        ArrayAccessor.setElementL((Object[]) array, index, value);
    }
    return null;
  }

  static Object length(Object array, Class<?> type) {
    switch (kind(type)) {
      case BOOLEAN:
        return ArrayAccessor.lengthZ((boolean[]) array);
      case BYTE:
        return ArrayAccessor.lengthB((byte[]) array);
      case SHORT:
        return ArrayAccessor.lengthS((short[]) array);
      case CHAR:
        return ArrayAccessor.lengthC((char[]) array);
      case INT:
        return ArrayAccessor.lengthI((int[]) array);
      case LONG:
        return ArrayAccessor.lengthJ((long[]) array);
      case FLOAT:
        return ArrayAccessor.lengthF((float[]) array);
      case DOUBLE:
        return ArrayAccessor.lengthD((double[]) array);
      default:
        return ArrayAccessor.lengthL((Object[]) array);
    }
  }
}
