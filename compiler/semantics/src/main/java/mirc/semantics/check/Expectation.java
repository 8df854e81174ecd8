package mirc.semantics.check;

import java.util.List;
import java.util.Optional;
import mirc.semantics.type.ScalarType;
import mirc.semantics.type.Subtyping;
import mirc.semantics.type.Type;
import mirc.source.Span;

/**
 * A type that a place asks for.
 *
 * @param alternatives types that will do as well
 * @param place what asks for it, as the subject of a sentence: {@code parameter `port` of
 *     `HttpServer`}
 * @param declaredAt where it does so
 */
record Expectation(Type type, List<Type> alternatives, String place, Optional<Span> declaredAt) {

  static Expectation of(Type type, String place) {
    return new Expectation(type, List.of(), place, Optional.empty());
  }

  Expectation at(Span span) {
    return new Expectation(type, alternatives, place, Optional.of(span));
  }

  /**
   * Takes what the Java type takes that the type was inferred from: {@code int} is a Port's Java
   * type too, {@code long} a Size's, {@code String} a Path's.
   */
  Expectation inferred() {
    Optional<ScalarType> scalar = Subtyping.scalar(type);
    List<Type> more =
        scalar.isEmpty()
            ? List.of()
            : switch (scalar.get()) {
              case INT -> List.of(type instanceof Type.Refined ? ScalarType.PORT : ScalarType.SIZE);
              case STRING -> List.of(ScalarType.PATH);
              default -> List.of();
            };
    return new Expectation(type, more, place, declaredAt);
  }

  boolean accepts(Type actual) {
    boolean plainEnum =
        !alternatives.isEmpty()
            && type == ScalarType.STRING
            && actual instanceof Type.Enumeration enumeration
            && enumeration.javaClass().isEmpty();
    return plainEnum
        || Subtyping.isSubtype(actual, type)
        || alternatives.stream().anyMatch(one -> Subtyping.isSubtype(actual, one));
  }
}
