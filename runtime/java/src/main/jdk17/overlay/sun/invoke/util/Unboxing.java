package sun.invoke.util;

import mirage.runtime.overlay.Add;

/** The JDK's unboxing for method handles, by type. */
@Add
public final class Unboxing {
  private Unboxing() {}

  /** The type whose box a class is, null if it is none. */
  public static Class<?> primitive(Class<?> box) {
    boolean isBox = box != Object.class && box != Void.class && Wrapper.isWrapperType(box);
    return isBox ? Wrapper.forWrapperType(box).primitiveType() : null;
  }

  /** Unboxes a value that is null or of the type's box. */
  public static Object exact(Object value, Class<?> type) {
    switch (Wrapper.forPrimitiveType(type)) {
      case BOOLEAN:
        return ValueConversions.unboxBoolean((Boolean) value);
      case BYTE:
        return ValueConversions.unboxByte((Byte) value);
      case SHORT:
        return ValueConversions.unboxShort((Short) value);
      case CHAR:
        return ValueConversions.unboxCharacter((Character) value);
      case INT:
        return ValueConversions.unboxInteger((Integer) value);
      case LONG:
        return ValueConversions.unboxLong((Long) value);
      case FLOAT:
        return ValueConversions.unboxFloat((Float) value);
      default:
        return ValueConversions.unboxDouble((Double) value);
    }
  }

  /** Unboxes any value: widens, or casts. */
  public static Object unbox(Object value, Class<?> type, boolean cast) {
    switch (Wrapper.forPrimitiveType(type)) {
      case BOOLEAN:
        return ValueConversions.unboxBoolean(value, cast);
      case BYTE:
        return ValueConversions.unboxByte(value, cast);
      case SHORT:
        return ValueConversions.unboxShort(value, cast);
      case CHAR:
        return ValueConversions.unboxCharacter(value, cast);
      case INT:
        return ValueConversions.unboxInteger(value, cast);
      case LONG:
        return ValueConversions.unboxLong(value, cast);
      case FLOAT:
        return ValueConversions.unboxFloat(value, cast);
      default:
        return ValueConversions.unboxDouble(value, cast);
    }
  }
}
