/**
 * Checks modules and makes the typed program of them. {@link mirc.semantics.check.Checker} is the
 * entry.
 */
@NullMarked
package mirc.semantics.check;

import org.jspecify.annotations.NullMarked;
