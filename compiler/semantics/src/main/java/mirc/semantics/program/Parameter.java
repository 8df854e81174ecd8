package mirc.semantics.program;

import java.util.Optional;
import mirc.semantics.type.Type;
import mirc.source.Span;

/**
 * A parameter of a device or an app.
 *
 * @param stage {@link Stage#BUILD}: only values known while compiling are passed; {@link
 *     Stage#BOOT}: left out at a use, it is lifted to a boot parameter of the unikernel, even with
 *     a default; {@link Stage#ANY}: neither
 * @param secret whether its value may be a secret
 * @param defaultValue uses no other parameter
 * @param documentation the text of its {@code ///} lines, joined by line feeds
 * @param span its name
 */
public record Parameter(
    String name,
    Stage stage,
    boolean secret,
    Type type,
    Optional<Expression> defaultValue,
    Optional<String> documentation,
    Span span) {

  /** When a parameter's value is known. */
  public enum Stage {
    ANY,
    BUILD,
    BOOT
  }
}
