package mirc.elaborate.graph;

import mirc.source.Span;

/**
 * An app that runs from boot on.
 *
 * @param node id of its node
 * @param name of the app, without its module
 * @param span the {@code start} item
 */
public record GraphStart(String node, String name, Span span) {}
