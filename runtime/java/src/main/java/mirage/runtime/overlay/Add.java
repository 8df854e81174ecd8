package mirage.runtime.overlay;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a field or method that is added to the JDK's class. It is an error of mirc's if the JDK has
 * a member of that name and descriptor. Only constants may have an initial value: the overlay's own
 * class initialiser and constructors are not merged.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD})
public @interface Add {}
