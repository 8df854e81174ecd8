package mirage.runtime.vm;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a static method that C code calls. mirc.aot keeps it (it is a root of the analysis, with
 * unknown arguments) and emits it under the given name, which {@code mirage/java_calls.h} declares.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface CalledFromC {
  /** The C function's name, {@code mrt_java_…}. */
  String value();
}
