package mirc.semantics.program;

import mirc.source.Span;

/**
 * A {@code requires} item.
 *
 * @param text {@code group:artifact:version}, as written
 */
public record Coordinates(String text, Span span) {}
