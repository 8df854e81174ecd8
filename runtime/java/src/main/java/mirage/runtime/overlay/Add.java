package mirage.runtime.overlay;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a member that is added to the JDK's class. It is an error of mirc's if the JDK has a member
 * of that name and descriptor. Only constants may have an initial value: the overlay's own class
 * initialiser and constructors are not merged. Marks also a class of the runtime's own that
 * HotSpot's stack traces do not show: images leave out the frames of its methods.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.CONSTRUCTOR, ElementType.TYPE})
public @interface Add {}
