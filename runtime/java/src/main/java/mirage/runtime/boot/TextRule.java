package mirage.runtime.boot;

/** What a string must look like. */
public interface TextRule {

  /** Whether the whole text conforms. */
  boolean accepts(String text);

  /** The rule as the user knows it, such as {@code /[a-z]+/}. */
  String description();
}
