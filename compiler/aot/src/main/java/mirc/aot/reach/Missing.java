package mirc.aot.reach;

import mirc.aot.classes.MethodModel;

/**
 * Something that reached code refers to and that is not there, or cannot be translated.
 *
 * @param kind what it is
 * @param name the class, or the member with its class
 * @param caller the method that refers to it
 * @param line the source line there; 0 if unknown
 */
public record Missing(Kind kind, String name, MethodModel caller, int line) {
  /** The sort of thing that is missing. */
  public enum Kind {
    CLASS,
    METHOD,
    FIELD,
    DYNAMIC_CALL,
    /** A member is there, and is none that can be used so. */
    INCOMPATIBLE
  }
}
