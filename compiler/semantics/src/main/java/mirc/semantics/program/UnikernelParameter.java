package mirc.semantics.program;

import java.util.Optional;
import mirc.semantics.type.Type;
import mirc.semantics.value.Value;
import mirc.source.Span;

/**
 * A build or boot parameter that a unikernel declares.
 *
 * @param boot whether the value is known at boot only
 * @param secret whether it must never be shown or baked into an image; then {@code boot} holds and
 *     there is no default
 * @param defaultValue what holds when none is given; absent: one must be given
 * @param documentation the text of its {@code ///} lines, joined by line feeds
 * @param span its name
 */
public record UnikernelParameter(
    String name,
    boolean boot,
    boolean secret,
    Type type,
    Optional<Value> defaultValue,
    Optional<String> documentation,
    Span span) {}
