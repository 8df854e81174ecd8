package jdk.internal.misc;

import java.lang.reflect.Field;
import java.lang.reflect.Members;
import mirage.runtime.overlay.Alias;
import mirage.runtime.overlay.Overlay;
import mirage.runtime.overlay.Substitute;

/** The layout of arrays is known while compiling (mirage/vm.h). */
@Overlay(Unsafe.class)
final class Overlay_Unsafe {
  @Alias private static Unsafe theUnsafe;
  @Alias public static int ADDRESS_SIZE;
  @Alias public static int ARRAY_BOOLEAN_BASE_OFFSET;
  @Alias public static int ARRAY_BYTE_BASE_OFFSET;
  @Alias public static int ARRAY_SHORT_BASE_OFFSET;
  @Alias public static int ARRAY_CHAR_BASE_OFFSET;
  @Alias public static int ARRAY_INT_BASE_OFFSET;
  @Alias public static int ARRAY_LONG_BASE_OFFSET;
  @Alias public static int ARRAY_FLOAT_BASE_OFFSET;
  @Alias public static int ARRAY_DOUBLE_BASE_OFFSET;
  @Alias public static int ARRAY_OBJECT_BASE_OFFSET;
  @Alias public static int ARRAY_BOOLEAN_INDEX_SCALE;
  @Alias public static int ARRAY_BYTE_INDEX_SCALE;
  @Alias public static int ARRAY_SHORT_INDEX_SCALE;
  @Alias public static int ARRAY_CHAR_INDEX_SCALE;
  @Alias public static int ARRAY_INT_INDEX_SCALE;
  @Alias public static int ARRAY_LONG_INDEX_SCALE;
  @Alias public static int ARRAY_FLOAT_INDEX_SCALE;
  @Alias public static int ARRAY_DOUBLE_INDEX_SCALE;
  @Alias public static int ARRAY_OBJECT_INDEX_SCALE;

  @Alias
  private Overlay_Unsafe() {}

  @Substitute("<clinit>")
  private static void initialize() {
    theUnsafe = (Unsafe) (Object) new Overlay_Unsafe();
    ADDRESS_SIZE = 8;
    ARRAY_BOOLEAN_BASE_OFFSET = 12;
    ARRAY_BYTE_BASE_OFFSET = 12;
    ARRAY_SHORT_BASE_OFFSET = 12;
    ARRAY_CHAR_BASE_OFFSET = 12;
    ARRAY_INT_BASE_OFFSET = 12;
    ARRAY_LONG_BASE_OFFSET = 16;
    ARRAY_FLOAT_BASE_OFFSET = 12;
    ARRAY_DOUBLE_BASE_OFFSET = 16;
    ARRAY_OBJECT_BASE_OFFSET = 12;
    ARRAY_BOOLEAN_INDEX_SCALE = 1;
    ARRAY_BYTE_INDEX_SCALE = 1;
    ARRAY_SHORT_INDEX_SCALE = 2;
    ARRAY_CHAR_INDEX_SCALE = 2;
    ARRAY_INT_INDEX_SCALE = 4;
    ARRAY_LONG_INDEX_SCALE = 8;
    ARRAY_FLOAT_INDEX_SCALE = 4;
    ARRAY_DOUBLE_INDEX_SCALE = 8;
    ARRAY_OBJECT_INDEX_SCALE = 4;
  }

  @Substitute
  public long objectFieldOffset(Field field) {
    return Members.offset(field);
  }

  /** The address of a static field, which needs no object. */
  @Substitute
  public long staticFieldOffset(Field field) {
    return Members.offset(field);
  }

  @Substitute
  public Object staticFieldBase(Field field) {
    if (field == null) {
      throw new NullPointerException();
    }
    return null;
  }
}
