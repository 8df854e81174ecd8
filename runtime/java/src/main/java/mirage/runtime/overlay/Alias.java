package mirage.runtime.overlay;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a field, method or constructor that means the JDK's member of the same name and descriptor,
 * so that an overlay can use private members. Its own body or initial value is never used. It is an
 * error of mirc's if the JDK has no such member. A {@code final} JDK field may be assigned.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.CONSTRUCTOR})
public @interface Alias {
  /** The JDK member's name if it differs from this one's. */
  String value() default "";
}
