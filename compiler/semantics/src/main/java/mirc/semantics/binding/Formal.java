package mirc.semantics.binding;

import mirc.semantics.type.Type;
import mirc.source.Span;

/** A parameter of a declaration, as a Java parameter has to take it. */
public record Formal(String name, Type type, Span span) {}
