package mirage.runtime.overlay;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method, constructor or class that an image cannot have. Where it would run, {@code
 * mirage.runtime.vm.UnsupportedInImageError} is thrown with the member and the reason. The body
 * here is never used.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.CONSTRUCTOR, ElementType.TYPE})
public @interface Delete {
  /** Why, as the end of the sentence "CLASS.MEMBER is not in images: …". */
  String value();
}
