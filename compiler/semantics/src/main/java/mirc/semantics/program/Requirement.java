package mirc.semantics.program;

import mirc.source.Span;

/**
 * A {@code require}.
 *
 * @param message a String; an {@link Expression.Interpolation} or a literal
 * @param span the condition
 */
public record Requirement(Condition condition, Expression message, Span span) {}
