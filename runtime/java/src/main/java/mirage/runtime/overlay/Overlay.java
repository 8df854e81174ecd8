package mirage.runtime.overlay;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a class that changes members of a JDK class. Its superclass is {@code Object}, or the JDK
 * class's own if it {@link Substitute}s a constructor.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Overlay {
  /** The JDK class; {@code void.class} if it cannot be written and {@link #name} gives it. */
  Class<?> value() default void.class;

  /** The binary name of a JDK class that is private, as in {@code java.util.HashMap$Node}. */
  String name() default "";
}
