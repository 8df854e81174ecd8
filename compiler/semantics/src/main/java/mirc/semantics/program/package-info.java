/**
 * The typed program: what checking makes of a set of modules, and what elaboration unfolds for one
 * target. All names are resolved, all literals typed, all arguments matched with their parameters,
 * and every node has its place in the source.
 */
@NullMarked
package mirc.semantics.program;

import org.jspecify.annotations.NullMarked;
