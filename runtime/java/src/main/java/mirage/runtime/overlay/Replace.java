package mirage.runtime.overlay;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a class that stands in for the whole JDK class of its name. A member that the JDK's has and
 * this has not is treated like one with {@link Delete}: using it throws an error that names it.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Replace {
  /** Why an image needs another class. */
  String value();
}
