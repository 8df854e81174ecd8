/**
 * Typed programs to device graphs. In: a program, one of its unikernels, a target, values set for
 * build parameters. Out: a {@link mirc.elaborate.graph.DeviceGraph}, in which every choice is made
 * and every composite device is replaced by what it is made of. Lowering and the renderers of
 * {@code mirc describe} import it.
 */
@NullMarked
package mirc.elaborate.graph;

import org.jspecify.annotations.NullMarked;
