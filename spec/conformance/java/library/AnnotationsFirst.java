// Alone, ends with 3
package library;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** An annotation is the first thing that the program asks reflection for. */
public class AnnotationsFirst {
  @Retention(RetentionPolicy.RUNTIME)
  @interface Tag {
    String value() default "none";

    int[] numbers() default {1};
  }

  @Tag(value = "tagged", numbers = {1, 2})
  static class Tagged {}

  @Tag
  static class Plain {}

  public static void main(String[] args) {
    for (Class<?> type : new Class<?>[] {Tagged.class, Plain.class}) {
      Tag tag = type.getAnnotation(Tag.class);
      System.out.println(tag.value() + " " + tag.numbers().length);
    }
    System.exit(3);
  }
}
