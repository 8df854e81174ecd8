package mirc.semantics.program;

import java.util.List;
import java.util.Optional;
import mirc.semantics.type.DeclarationName;
import mirc.semantics.type.Type;
import mirc.source.Span;

/**
 * A constructor of devices.
 *
 * @param singleton whether all uses in one unikernel are the same instance; then {@code parameters}
 *     is empty
 * @param type the device type that it makes
 * @param needs what the target must provide, with the place that says so
 * @param exclusive names of parameters; two instances with equal values of all of them exclude each
 *     other; empty: any number of instances may exist
 * @param requirements conditions on each instance; {@link Condition}s over the parameters, and in a
 *     composite over its bindings too
 */
public record DeviceDeclaration(
    DeclarationName name,
    boolean singleton,
    List<Parameter> parameters,
    Type.Interface type,
    List<Need> needs,
    List<String> exclusive,
    List<Requirement> requirements,
    Body body,
    Optional<String> documentation,
    Span span)
    implements Constructible {

  public DeviceDeclaration {
    parameters = List.copyOf(parameters);
    needs = List.copyOf(needs);
    exclusive = List.copyOf(exclusive);
    requirements = List.copyOf(requirements);
  }

  /** How an instance comes about. */
  public sealed interface Body {}

  /** One Java object. */
  public record Leaf(JavaBinding java) implements Body {}

  /**
   * Devices put together; the instance is the one that {@code result} gives.
   *
   * @param bindings in an order in which each uses only earlier ones
   */
  public record Composite(List<Binding> bindings, Expression result) implements Body {
    public Composite {
      bindings = List.copyOf(bindings);
    }
  }
}
