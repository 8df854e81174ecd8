package mirage.runtime.overlay;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a static or final method of which mirc.aot makes a copy for each call, so that the analysis
 * knows each call's arguments: constants stay constants, and the results of one caller do not mix
 * with those of another. For short methods only.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface PerCall {}
