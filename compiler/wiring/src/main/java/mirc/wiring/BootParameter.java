package mirc.wiring;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A value that the unikernel is given when it boots.
 *
 * @param name as on the command line after {@code --}, with dots for lifted parameters ({@code
 *     stack.address})
 * @param type of its values
 * @param initial the default, one constant, but for a list one for each element; absent means
 *     required, except for an optional type, whose default is then none
 * @param secret never printed, and without a default
 * @param documentation its {@code ///} text, lines joined by newlines, empty when there is none
 * @param at where it is declared
 */
public record BootParameter(
    String name,
    ParameterType type,
    Optional<List<Constant>> initial,
    boolean secret,
    String documentation,
    SourcePosition at) {

  public BootParameter {
    initial = initial.map(List::copyOf);
    if (initial.isPresent() && !type.list() && initial.get().size() != 1) {
      throw new IllegalArgumentException("the default of " + name + " is not one value");
    }
    if (secret && initial.isPresent()) {
      throw new IllegalArgumentException("secret " + name + " has a default");
    }
  }

  /** The default as one text, that of a list with its elements in brackets. */
  public Optional<String> initialText() {
    return initial.map(
        constants ->
            type.list()
                ? constants.stream().map(Constant::text).collect(Collectors.joining(", ", "[", "]"))
                : constants.get(0).text());
  }
}
