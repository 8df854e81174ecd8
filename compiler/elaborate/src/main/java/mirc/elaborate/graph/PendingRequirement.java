package mirc.elaborate.graph;

import mirc.semantics.program.Requirement;
import mirc.source.Span;

/**
 * A condition of a device, to be tested when the graph is complete.
 *
 * @param scope that its names are looked up in
 * @param use where the user applies the device
 */
record PendingRequirement(Requirement requirement, Scope scope, Span use) {}
