package mirc.semantics.program;

/**
 * How a value of the language becomes a Java value. A list is a {@code java.util.List} of converted
 * elements; an optional is null or the converted element, boxed where it is primitive; the rule
 * named here is the element's.
 */
public enum Conversion {
  /** The Java object of a device. */
  DEVICE,
  /** Bool to {@code boolean}. */
  BOOLEAN,
  /** Int or Port to {@code int}. */
  INT,
  /** Int to {@code long}, Size to {@code long} bytes. */
  LONG,
  /** String, Path, or an enum's name, to {@code java.lang.String}. */
  STRING,
  /** Duration to {@code java.time.Duration}. */
  DURATION,
  /** A constant of a Java enum. */
  ENUM,
  /** Bytes to {@code byte[]}. */
  BYTES,
  /** An address to the value class that {@link mirc.semantics.java.AddressClasses} names. */
  ADDRESS
}
