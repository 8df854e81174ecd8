package mirc.semantics.program;

import java.util.List;
import java.util.Optional;
import mirc.semantics.type.DeclarationName;
import mirc.source.Span;
import mirc.target.Capability;

/** What an {@link Expression.Apply} makes an instance of: a device or an app. */
public sealed interface Constructible permits DeviceDeclaration, AppDeclaration {

  DeclarationName name();

  /**
   * The parameters in their order; for an app without a parameter list they are read from its
   * class.
   */
  List<Parameter> parameters();

  /** What the target must provide, with the places that say so. */
  List<Need> needs();

  /**
   * Names of parameters; two instances with equal values of all of them exclude each other. Empty:
   * any number of instances may exist.
   */
  List<String> exclusive();

  /** Conditions on each instance, over the parameters, and in a composite over its bindings too. */
  List<Requirement> requirements();

  /** The text of the {@code ///} lines, joined by line feeds. */
  Optional<String> documentation();

  /** The name where it is declared. */
  Span span();

  /** The parameter of that name. */
  default Parameter parameter(String name) {
    return parameters().stream()
        .filter(parameter -> parameter.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(name() + " has no parameter " + name));
  }

  /** A capability in a {@code needs} clause. */
  record Need(Capability capability, Span span) {}
}
