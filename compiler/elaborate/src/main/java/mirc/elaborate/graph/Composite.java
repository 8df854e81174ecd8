package mirc.elaborate.graph;

import java.util.List;
import mirc.semantics.type.DeclarationName;
import mirc.source.Span;

/**
 * A use of a composite device, which has no object of its own.
 *
 * @param id the path of the names that lead to it
 * @param declaration the composite device
 * @param arguments in the order of the declaration's parameters
 * @param result the node that stands for it
 * @param span the application
 */
public record Composite(
    String id,
    DeclarationName declaration,
    List<Node.Argument> arguments,
    GraphValue result,
    Span span) {

  public Composite {
    arguments = List.copyOf(arguments);
  }
}
