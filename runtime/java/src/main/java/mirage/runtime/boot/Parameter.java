package mirage.runtime.boot;

import org.jspecify.annotations.Nullable;

/**
 * A boot parameter: how it is written and described, and its value once {@link CommandLine#read}
 * has returned. It is required until it gets a default by {@link #otherwise} or {@link #optional}.
 *
 * @param <T> the Java type of its values
 */
public abstract class Parameter<T> {
  private final String name;
  private final String documentation;
  private String typeName;
  private boolean required = true;
  private boolean optional;
  private boolean given;
  private @Nullable T value;

  Parameter(String name, String typeName, String documentation) {
    this.name = name;
    this.typeName = typeName;
    this.documentation = documentation;
  }

  /** Makes {@code initial} the value where none is given. */
  public final void otherwise(T initial) {
    value = initial;
    required = false;
  }

  /** Makes none a value, and the default unless {@link #otherwise} sets another. */
  public final void optional() {
    optional = true;
    required = false;
  }

  /** The name that the author gave to the type, shown instead of the built-in one. */
  public final void named(String type) {
    typeName = type;
  }

  /** The value of a parameter that is not optional. */
  public final T value() {
    T present = value;
    if (present == null) {
      throw new IllegalStateException(name + " has no value");
    }
    return present;
  }

  /** The value, null for none. */
  public final @Nullable T orNull() {
    return value;
  }

  /** The value as it would be written on the command line, {@code none} for none. */
  public final String text() {
    T present = value;
    return present == null ? "none" : show(present);
  }

  /** The value of {@code text}. */
  abstract T parse(String text) throws BadValueException;

  /** A value as it would be written. */
  String show(T present) {
    return present.toString();
  }

  /** Whether the name alone means true, and {@code --no-name} false. */
  boolean isFlag() {
    return false;
  }

  /** Whether {@code none} may also be a value that is not none. */
  boolean takesAnyText() {
    return false;
  }

  /** Whether it may be given several times. */
  boolean isRepeatable() {
    return false;
  }

  void accept(String text) throws BadValueException {
    if (optional && !takesAnyText() && text.equals("none")) {
      acceptNone();
      return;
    }
    give(parse(text));
  }

  void acceptNone() {
    value = null;
    given = true;
  }

  final void give(T present) {
    value = present;
    given = true;
  }

  String typeName() {
    return typeName;
  }

  final String name() {
    return name;
  }

  final String documentation() {
    return documentation;
  }

  final boolean isOptional() {
    return optional;
  }

  final boolean isGiven() {
    return given;
  }

  final boolean isMissing() {
    return required && !given;
  }

  /** {@code --port Port = 80}. */
  final String summary() {
    String head = "--" + name + " " + typeName() + (optional ? "?" : "");
    return required ? head + " (required)" : head + " = " + quoted();
  }

  private String quoted() {
    return takesAnyText() && value != null ? "\"" + text() + "\"" : text();
  }
}
