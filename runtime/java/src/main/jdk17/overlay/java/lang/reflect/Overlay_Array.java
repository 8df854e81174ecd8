package java.lang.reflect;

import mirage.runtime.overlay.Add;
import mirage.runtime.overlay.Overlay;
import mirage.runtime.overlay.Substitute;

/** Elements of arrays, with conversions and messages as HotSpot has them. */
@Overlay(Array.class)
final class Overlay_Array {
  /** What HotSpot looks at first; its error for the index has no message. */
  @Add
  private static void check(Object array, int index) {
    if (array == null) {
      throw new NullPointerException();
    } else if (!array.getClass().isArray()) {
      throw fault(array);
    } else if (index < 0 || index >= Array.getLength(array)) {
      throw new ArrayIndexOutOfBoundsException();
    }
  }

  @Add
  private static IllegalArgumentException fault(Object array) {
    return new IllegalArgumentException(
        array.getClass().isArray() ? "argument type mismatch" : "Argument is not an array");
  }

  @Substitute
  public static Object get(Object array, int index) {
    check(array, index);
    if (array instanceof Object[] some) {
      return some[index];
    } else if (array instanceof boolean[] some) {
      return some[index];
    } else if (array instanceof byte[] some) {
      return some[index];
    } else if (array instanceof char[] some) {
      return some[index];
    } else if (array instanceof short[] some) {
      return some[index];
    } else if (array instanceof int[] some) {
      return some[index];
    } else if (array instanceof long[] some) {
      return some[index];
    } else if (array instanceof float[] some) {
      return some[index];
    } else if (array instanceof double[] some) {
      return some[index];
    }
    throw fault(array);
  }

  @Substitute
  public static boolean getBoolean(Object array, int index) {
    check(array, index);
    if (array instanceof boolean[] some) {
      return some[index];
    }
    throw fault(array);
  }

  @Substitute
  public static byte getByte(Object array, int index) {
    check(array, index);
    if (array instanceof byte[] some) {
      return some[index];
    }
    throw fault(array);
  }

  @Substitute
  public static char getChar(Object array, int index) {
    check(array, index);
    if (array instanceof char[] some) {
      return some[index];
    }
    throw fault(array);
  }

  @Substitute
  public static short getShort(Object array, int index) {
    check(array, index);
    if (array instanceof byte[] some) {
      return some[index];
    } else if (array instanceof short[] some) {
      return some[index];
    }
    throw fault(array);
  }

  @Substitute
  public static int getInt(Object array, int index) {
    check(array, index);
    if (array instanceof byte[] some) {
      return some[index];
    } else if (array instanceof char[] some) {
      return some[index];
    } else if (array instanceof short[] some) {
      return some[index];
    } else if (array instanceof int[] some) {
      return some[index];
    }
    throw fault(array);
  }

  @Substitute
  public static long getLong(Object array, int index) {
    check(array, index);
    if (array instanceof byte[] some) {
      return some[index];
    } else if (array instanceof char[] some) {
      return some[index];
    } else if (array instanceof short[] some) {
      return some[index];
    } else if (array instanceof int[] some) {
      return some[index];
    } else if (array instanceof long[] some) {
      return some[index];
    }
    throw fault(array);
  }

  @Substitute
  public static float getFloat(Object array, int index) {
    check(array, index);
    if (array instanceof byte[] some) {
      return some[index];
    } else if (array instanceof char[] some) {
      return some[index];
    } else if (array instanceof short[] some) {
      return some[index];
    } else if (array instanceof int[] some) {
      return some[index];
    } else if (array instanceof long[] some) {
      return some[index];
    } else if (array instanceof float[] some) {
      return some[index];
    }
    throw fault(array);
  }

  @Substitute
  public static double getDouble(Object array, int index) {
    check(array, index);
    if (array instanceof byte[] some) {
      return some[index];
    } else if (array instanceof char[] some) {
      return some[index];
    } else if (array instanceof short[] some) {
      return some[index];
    } else if (array instanceof int[] some) {
      return some[index];
    } else if (array instanceof long[] some) {
      return some[index];
    } else if (array instanceof float[] some) {
      return some[index];
    } else if (array instanceof double[] some) {
      return some[index];
    }
    throw fault(array);
  }

  @Substitute
  public static void set(Object array, int index, Object value) {
    check(array, index);
    if (array instanceof Object[] some) {
      if (value != null && !array.getClass().getComponentType().isInstance(value)) {
        throw new IllegalArgumentException("array element type mismatch");
      }
      some[index] = value;
    } else if (value instanceof Boolean some) {
      put(array, index, (boolean) some);
    } else if (value instanceof Byte some) {
      put(array, index, (byte) some);
    } else if (value instanceof Character some) {
      put(array, index, (char) some);
    } else if (value instanceof Short some) {
      put(array, index, (short) some);
    } else if (value instanceof Integer some) {
      put(array, index, (int) some);
    } else if (value instanceof Long some) {
      put(array, index, (long) some);
    } else if (value instanceof Float some) {
      put(array, index, (float) some);
    } else if (value instanceof Double some) {
      put(array, index, (double) some);
    } else {
      throw fault(array);
    }
  }

  @Substitute
  public static void setBoolean(Object array, int index, boolean value) {
    check(array, index);
    put(array, index, value);
  }

  @Add
  private static void put(Object array, int index, boolean value) {
    if (array instanceof boolean[] some) {
      some[index] = value;
    } else {
      throw fault(array);
    }
  }

  @Substitute
  public static void setByte(Object array, int index, byte value) {
    check(array, index);
    put(array, index, value);
  }

  @Add
  private static void put(Object array, int index, byte value) {
    if (array instanceof byte[] some) {
      some[index] = value;
    } else if (array instanceof short[] some) {
      some[index] = value;
    } else if (array instanceof int[] some) {
      some[index] = value;
    } else if (array instanceof long[] some) {
      some[index] = value;
    } else if (array instanceof float[] some) {
      some[index] = value;
    } else if (array instanceof double[] some) {
      some[index] = value;
    } else {
      throw fault(array);
    }
  }

  @Substitute
  public static void setChar(Object array, int index, char value) {
    check(array, index);
    put(array, index, value);
  }

  @Add
  private static void put(Object array, int index, char value) {
    if (array instanceof char[] some) {
      some[index] = value;
    } else if (array instanceof int[] some) {
      some[index] = value;
    } else if (array instanceof long[] some) {
      some[index] = value;
    } else if (array instanceof float[] some) {
      some[index] = value;
    } else if (array instanceof double[] some) {
      some[index] = value;
    } else {
      throw fault(array);
    }
  }

  @Substitute
  public static void setShort(Object array, int index, short value) {
    check(array, index);
    put(array, index, value);
  }

  @Add
  private static void put(Object array, int index, short value) {
    if (array instanceof short[] some) {
      some[index] = value;
    } else if (array instanceof int[] some) {
      some[index] = value;
    } else if (array instanceof long[] some) {
      some[index] = value;
    } else if (array instanceof float[] some) {
      some[index] = value;
    } else if (array instanceof double[] some) {
      some[index] = value;
    } else {
      throw fault(array);
    }
  }

  @Substitute
  public static void setInt(Object array, int index, int value) {
    check(array, index);
    put(array, index, value);
  }

  @Add
  private static void put(Object array, int index, int value) {
    if (array instanceof int[] some) {
      some[index] = value;
    } else if (array instanceof long[] some) {
      some[index] = value;
    } else if (array instanceof float[] some) {
      some[index] = value;
    } else if (array instanceof double[] some) {
      some[index] = value;
    } else {
      throw fault(array);
    }
  }

  @Substitute
  public static void setLong(Object array, int index, long value) {
    check(array, index);
    put(array, index, value);
  }

  @Add
  private static void put(Object array, int index, long value) {
    if (array instanceof long[] some) {
      some[index] = value;
    } else if (array instanceof float[] some) {
      some[index] = value;
    } else if (array instanceof double[] some) {
      some[index] = value;
    } else {
      throw fault(array);
    }
  }

  @Substitute
  public static void setFloat(Object array, int index, float value) {
    check(array, index);
    put(array, index, value);
  }

  @Add
  private static void put(Object array, int index, float value) {
    if (array instanceof float[] some) {
      some[index] = value;
    } else if (array instanceof double[] some) {
      some[index] = value;
    } else {
      throw fault(array);
    }
  }

  @Substitute
  public static void setDouble(Object array, int index, double value) {
    check(array, index);
    put(array, index, value);
  }

  @Add
  private static void put(Object array, int index, double value) {
    if (array instanceof double[] some) {
      some[index] = value;
    } else {
      throw fault(array);
    }
  }

  /**
   * Makes an array of arrays, all dimensions checked before the first is made (JVMS
   * multianewarray).
   */
  @Substitute
  private static Object multiNewArray(Class<?> element, int[] lengths) {
    int dimensions = lengths.length;
    for (Class<?> type = element; type.isArray(); type = type.getComponentType()) {
      dimensions++;
    }
    if (lengths.length == 0 || dimensions > 255 || element == void.class) {
      throw new IllegalArgumentException();
    }
    for (int length : lengths) {
      if (length < 0) {
        throw new NegativeArraySizeException(String.valueOf(length));
      }
    }
    Class<?> type = element;
    for (int i = 1; i < lengths.length; i++) {
      type = type.arrayType();
    }
    return nested(type, lengths, 0);
  }

  @Add
  private static Object nested(Class<?> element, int[] lengths, int depth) {
    Object array = Array.newInstance(element, lengths[depth]);
    if (depth + 1 < lengths.length) {
      Object[] parts = (Object[]) array;
      for (int i = 0; i < parts.length; i++) {
        parts[i] = nested(element.getComponentType(), lengths, depth + 1);
      }
    }
    return array;
  }
}
