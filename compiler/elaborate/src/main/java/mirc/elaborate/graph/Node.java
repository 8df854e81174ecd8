package mirc.elaborate.graph;

import java.util.List;
import java.util.Optional;
import mirc.semantics.program.JavaBinding;
import mirc.semantics.type.DeclarationName;
import mirc.semantics.type.Type;
import mirc.source.Span;

/**
 * One Java object: an instance of a leaf device, or an app.
 *
 * @param id unique; made of the names that lead to it, so that it stays when other parts change
 * @param declaration the device or app that it is an instance of
 * @param type what it offers; absent for an app
 * @param singleton whether all uses share it
 * @param java how it is made
 * @param arguments in the order of the declaration's parameters
 * @param span the application that makes it
 */
public record Node(
    String id,
    DeclarationName declaration,
    Optional<Type.Interface> type,
    boolean singleton,
    JavaBinding java,
    List<Argument> arguments,
    Span span) {

  public Node {
    arguments = List.copyOf(arguments);
  }

  /** The argument for the parameter of that name. */
  public Argument argument(String parameter) {
    return arguments.stream()
        .filter(argument -> argument.parameter().equals(parameter))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(id + " has no parameter " + parameter));
  }

  /**
   * One argument.
   *
   * @param defaulted whether it was left out at the use
   */
  public record Argument(String parameter, Type type, GraphValue value, boolean defaulted) {}
}
