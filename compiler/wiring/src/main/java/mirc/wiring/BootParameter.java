package mirc.wiring;

import java.util.Optional;

/**
 * A value that the unikernel is given when it boots.
 *
 * @param name as on the command line after {@code --}, with dots for lifted parameters ({@code
 *     stack.address})
 * @param type of its values
 * @param initial the default; empty means required, except for an optional type, whose default is
 *     then none
 * @param secret never printed, and without a default
 * @param documentation its {@code ///} text, lines joined by newlines, empty when there is none
 * @param at where it is declared
 */
public record BootParameter(
    String name,
    ParameterType type,
    Optional<Constant> initial,
    boolean secret,
    String documentation,
    SourcePosition at) {

  public BootParameter {
    if (secret && initial.isPresent()) {
      throw new IllegalArgumentException("secret " + name + " has a default");
    }
  }
}
