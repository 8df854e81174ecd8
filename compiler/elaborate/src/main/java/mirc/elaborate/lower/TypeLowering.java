package mirc.elaborate.lower;

import java.util.Optional;
import java.util.OptionalLong;
import mirc.semantics.type.Refinement;
import mirc.semantics.type.ScalarType;
import mirc.semantics.type.Type;
import mirc.wiring.ParameterType;
import mirc.wiring.Scalar;

/** The types that boot parameters may have, as the plan has them. */
final class TypeLowering implements Type.Visitor<ParameterType> {

  @Override
  public ParameterType scalar(ScalarType type) {
    return ParameterType.of(scalarOf(type));
  }

  private static Scalar scalarOf(ScalarType type) {
    return Scalar.named(type.toString()).orElseThrow();
  }

  @Override
  public ParameterType refined(Type.Refined type) {
    return new ParameterType(
        scalarOf(type.base()),
        type.toString(),
        false,
        false,
        refinement(type.refinement()),
        Optional.empty());
  }

  private static mirc.wiring.Refinement refinement(Refinement refinement) {
    Optional<Refinement.Range> range = refinement.range().or(refinement::length);
    return new mirc.wiring.Refinement(
        bound(range.map(Refinement.Range::least), Long.MIN_VALUE),
        bound(range.map(Refinement.Range::greatest), Long.MAX_VALUE),
        refinement.patterns());
  }

  private static OptionalLong bound(Optional<Long> bound, long unlimited) {
    return bound.isEmpty() || bound.get() == unlimited
        ? OptionalLong.empty()
        : OptionalLong.of(bound.get());
  }

  @Override
  public ParameterType enumeration(Type.Enumeration type) {
    return new ParameterType(
        Scalar.ENUM,
        type.toString(),
        false,
        false,
        mirc.wiring.Refinement.NONE,
        Optional.of(new ParameterType.Enumeration(type.constants(), type.javaClass())));
  }

  @Override
  public ParameterType optional(Type.OptionalOf type) {
    ParameterType element = type.element().accept(this);
    return new ParameterType(
        element.scalar(), element.name(), true, false, element.refinement(), element.enumeration());
  }

  @Override
  public ParameterType list(Type.ListOf type) {
    ParameterType element = type.element().accept(this);
    return new ParameterType(
        element.scalar(), element.name(), false, true, element.refinement(), element.enumeration());
  }

  @Override
  public ParameterType device(Type.Interface type) {
    throw unexpected(type);
  }

  @Override
  public ParameterType app(Type.App type) {
    throw unexpected(type);
  }

  @Override
  public ParameterType none(Type.None type) {
    throw unexpected(type);
  }

  @Override
  public ParameterType target(Type.TargetName type) {
    throw unexpected(type);
  }

  private static IllegalStateException unexpected(Type type) {
    return new IllegalStateException("a boot parameter of type " + type);
  }
}
