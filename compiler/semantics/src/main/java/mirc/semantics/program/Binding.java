package mirc.semantics.program;

import mirc.semantics.type.Type;
import mirc.source.Span;

/**
 * A name for one instance or value.
 *
 * @param type the declared type, else the value's
 * @param span the name
 */
public record Binding(String name, Type type, Expression value, Span span) {}
