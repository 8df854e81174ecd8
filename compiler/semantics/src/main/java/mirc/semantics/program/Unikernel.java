package mirc.semantics.program;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import mirc.semantics.value.Value;
import mirc.source.Span;

/**
 * A unikernel, with {@code amends} carried out: all that it inherits is in it.
 *
 * @param amends the name of the unikernel that it amends
 * @param version its {@code version} property
 * @param bindings in an order in which each uses only earlier ones
 * @param lifted defaults of lifted parameters that {@code stack.address = …} sets, by path
 * @param documentation the text of its {@code ///} lines, joined by line feeds
 * @param span its name
 */
public record Unikernel(
    String name,
    Optional<String> amends,
    Optional<String> version,
    List<UnikernelParameter> parameters,
    List<Binding> bindings,
    List<Start> starts,
    List<Requirement> requirements,
    Limits limits,
    Map<String, LiftedDefault> lifted,
    Optional<String> documentation,
    Span span) {

  public Unikernel {
    parameters = List.copyOf(parameters);
    bindings = List.copyOf(bindings);
    starts = List.copyOf(starts);
    requirements = List.copyOf(requirements);
    lifted = Map.copyOf(lifted);
  }

  /**
   * A {@code start} item: {@code app} is an application of an app, or a reference to a binding of
   * one.
   */
  public record Start(Expression app, Span span) {}

  /** A default that replaces a lifted parameter's own. */
  public record LiftedDefault(Value value, Span span) {}
}
