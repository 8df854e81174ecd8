package mirc.aot.initial;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import mirc.aot.classes.ClassModel;
import mirc.aot.classes.FieldModel;
import org.jspecify.annotations.Nullable;

/**
 * An object or array that an initialiser has made. Values are {@link Integer} for boolean, byte,
 * char, short and int, {@link Long} or {@link FieldOffset}, {@link Float}, {@link Double}, {@link
 * String} for a literal, {@link ClassModel} for its {@code Class} object, a thing, or null.
 */
public final class Thing {
  private final ClassModel type;
  private final ClassModel maker;
  private final Map<FieldModel, Object> fields = new HashMap<>();
  private final @Nullable Object[] elements;

  /**
   * A new object.
   *
   * @param type its class
   * @param maker the class whose initialiser makes it
   * @param length of an array; 0 for an object
   */
  Thing(ClassModel type, ClassModel maker, int length) {
    this.type = type;
    this.maker = maker;
    elements = new Object[length];
    if (type.isArray() && type.requireElement().isPrimitive()) {
      Arrays.fill(elements, zero(type.requireElement().name()));
    }
  }

  public ClassModel type() {
    return type;
  }

  ClassModel maker() {
    return maker;
  }

  /** The elements of an array. */
  public @Nullable Object[] elements() {
    return elements;
  }

  /** The value of a field; its default if it was never assigned. */
  public @Nullable Object field(FieldModel field) {
    Object value = fields.get(field);
    return value == null ? zero(field.node().desc) : value;
  }

  void setField(FieldModel field, @Nullable Object value) {
    if (value == null) {
      fields.remove(field);
    } else {
      fields.put(field, value);
    }
  }

  /** The default value of a type, by its descriptor (JLS 4.12.5). */
  static @Nullable Object zero(String descriptor) {
    return switch (descriptor) {
      case "J" -> 0L;
      case "F" -> 0f;
      case "D" -> 0d;
      case "Z", "B", "C", "S", "I" -> 0;
      default -> null;
    };
  }
}
