package mirc.semantics.binding;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import mirc.semantics.java.AddressClasses;
import mirc.semantics.java.JavaParameter;
import mirc.semantics.java.JavaText;
import mirc.semantics.type.Refinement;
import mirc.semantics.type.ScalarType;
import mirc.semantics.type.Type;

/**
 * The types of the language that Java parameters take, for apps whose parameters are those of their
 * class.
 */
public final class ClassParameters {
  private static final Map<String, Type> SCALARS =
      Map.of(
          "Z", ScalarType.BOOL,
          "J", ScalarType.INT,
          "I", int32(),
          "Ljava/lang/String;", ScalarType.STRING,
          "Ljava/time/Duration;", ScalarType.DURATION,
          "[B", ScalarType.BYTES);
  private static final Map<String, String> BOXES =
      Map.of("Ljava/lang/Boolean;", "Z", "Ljava/lang/Integer;", "I", "Ljava/lang/Long;", "J");

  private final Function<String, Optional<Type>> declared;

  /**
   * @param declared the interface or enum that is bound to a Java class, by binary name
   */
  public ClassParameters(Function<String, Optional<Type>> declared) {
    this.declared = declared;
  }

  /** The type whose values the parameter takes, if there is one. */
  public Optional<Type> type(JavaParameter parameter) {
    if (parameter.nullable()) {
      String descriptor = BOXES.getOrDefault(parameter.descriptor(), parameter.descriptor());
      return type(descriptor, parameter.signature()).map(Type.OptionalOf::new);
    }
    return type(parameter.descriptor(), parameter.signature());
  }

  private Optional<Type> type(String descriptor, Optional<String> signature) {
    Type scalar = SCALARS.get(descriptor);
    if (scalar != null) {
      return Optional.of(scalar);
    }
    String name = JavaText.className(descriptor);
    for (Map.Entry<ScalarType, String> address : AddressClasses.BINARY_NAMES.entrySet()) {
      if (address.getValue().equals(name)) {
        return Optional.of(address.getKey());
      }
    }
    if (name.equals("java.util.List")) {
      return signature
          .flatMap(Conversions::onlyArgument)
          .flatMap(element -> type(BOXES.getOrDefault(element, element), Optional.empty()))
          .map(Type.ListOf::new);
    }
    return name.isEmpty() ? Optional.empty() : declared.apply(name);
  }

  private static Type int32() {
    Refinement.Range range =
        new Refinement.Range(
            Integer.MIN_VALUE, Integer.MAX_VALUE, Integer.MIN_VALUE + ".." + Integer.MAX_VALUE);
    return new Type.Refined(
        Optional.empty(),
        ScalarType.INT,
        new Refinement(Optional.of(range), Optional.empty(), java.util.List.of()));
  }
}
