package mirc.diagnostics;

import mirc.source.Span;

/**
 * Another place that has to do with a problem.
 *
 * @param span the place
 * @param label what is to be seen there, a phrase without a full stop
 */
public record Related(Span span, String label) {}
