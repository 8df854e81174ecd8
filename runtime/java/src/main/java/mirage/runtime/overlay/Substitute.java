package mirage.runtime.overlay;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method or constructor whose body takes the place of the JDK member with the same name and
 * descriptor. It is an error of mirc's if the JDK has no such member. A {@code native} method is
 * the C function {@code native_CLASS_METHOD} of the JDK's class; access flags other than {@code
 * native}, {@code static} and {@code synchronized} stay the JDK's.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.CONSTRUCTOR})
public @interface Substitute {
  /**
   * The JDK member's name if it differs from this one's; {@code "<clinit>"}, on a static method
   * without parameters, stands for the class initialiser.
   */
  String value() default "";

  /**
   * The line of the JDK's source file that stack traces show: where the member throws, or calls
   * what can throw. 0 for its first line; a native member has none.
   */
  int line() default 0;
}
