package mirc.semantics.program;

import java.util.List;
import java.util.Optional;
import mirc.semantics.java.JavaMethod;
import mirc.semantics.type.DeclarationName;
import mirc.source.Span;

/**
 * An entry point.
 *
 * @param java how an instance is made
 * @param run the method that runs it: public, without parameters, not static
 * @param inPlace whether {@code start java "C"} declared it
 */
public record AppDeclaration(
    DeclarationName name,
    List<Parameter> parameters,
    List<Need> needs,
    List<String> exclusive,
    List<Requirement> requirements,
    JavaBinding java,
    JavaMethod run,
    boolean inPlace,
    Optional<String> documentation,
    Span span)
    implements Constructible {

  public AppDeclaration {
    parameters = List.copyOf(parameters);
    needs = List.copyOf(needs);
    exclusive = List.copyOf(exclusive);
    requirements = List.copyOf(requirements);
  }
}
