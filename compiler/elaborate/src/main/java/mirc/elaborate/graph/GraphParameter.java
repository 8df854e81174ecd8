package mirc.elaborate.graph;

import java.util.Optional;
import mirc.semantics.type.Type;
import mirc.semantics.value.Value;
import mirc.source.Span;

/**
 * A boot parameter of the unikernel: its own, or one lifted from a device.
 *
 * @param name as on the command line
 * @param initial the default; absent when a value must be given
 * @param secret whether it must never be shown
 * @param lifted whether a device's parameter became it
 */
public record GraphParameter(
    String name,
    Type type,
    Optional<Value> initial,
    boolean secret,
    boolean lifted,
    String documentation,
    Span span) {}
