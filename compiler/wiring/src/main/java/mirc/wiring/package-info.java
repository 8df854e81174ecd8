/**
 * The wiring plan: what the front end hands to code generation, image building and launchers.
 *
 * <p>In: device graphs, lowered by {@code mirc.elaborate.lower}, or YAML, read by {@code
 * mirc.wiring.yaml}. Out: immutable values that know neither syntax nor a backend's classes. All
 * phases after elaboration may import it.
 */
@NullMarked
package mirc.wiring;

import org.jspecify.annotations.NullMarked;
