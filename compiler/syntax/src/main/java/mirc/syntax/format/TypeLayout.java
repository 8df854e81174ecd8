package mirc.syntax.format;

import java.util.stream.Collectors;
import mirc.syntax.tree.Expression;
import mirc.syntax.tree.Literal;
import mirc.syntax.tree.Refinement;
import mirc.syntax.tree.TypeReference;
import org.jspecify.annotations.Nullable;

/** How types are written; they are never broken. */
final class TypeLayout implements TypeReference.Visitor<String>, Refinement.Visitor<String> {
  static final TypeLayout TYPES = new TypeLayout();

  private TypeLayout() {}

  static String type(TypeReference type) {
    return type.accept(TYPES);
  }

  @Override
  public String visitNamed(TypeReference.Named type) {
    return type.name().text();
  }

  @Override
  public String visitListOf(TypeReference.ListOf type) {
    return "[" + type(type.element()) + "]";
  }

  @Override
  public String visitOptional(TypeReference.Optional type) {
    return type(type.type()) + "?";
  }

  @Override
  public String visitRefined(TypeReference.Refined type) {
    return type.refinements().stream()
        .map(refinement -> refinement.accept(this))
        .collect(Collectors.joining(", ", type(type.base()) + "(", ")"));
  }

  @Override
  public String visitMissing(TypeReference.Missing type) {
    throw new IllegalArgumentException("a file with errors is not formatted");
  }

  @Override
  public String visitRange(Refinement.Range refinement) {
    return bounds(refinement.low(), refinement.high());
  }

  @Override
  public String visitLength(Refinement.Length refinement) {
    return "length " + bounds(refinement.low(), refinement.high());
  }

  @Override
  public String visitPattern(Refinement.Pattern refinement) {
    return refinement.span().text();
  }

  private static String bounds(@Nullable Expression low, @Nullable Expression high) {
    return low != null && low.equals(high) ? bound(low) : bound(low) + ".." + bound(high);
  }

  private static String bound(@Nullable Expression bound) {
    if (bound == null) {
      return "";
    }
    String text = bound.span().text();
    boolean quantity = bound instanceof Literal.Duration || bound instanceof Literal.Size;
    return quantity ? text.replaceFirst("([0-9]) ?([A-Za-z])", "$1 $2") : text;
  }
}
