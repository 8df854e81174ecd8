/** Binds declarations to Java classes, and reports where the two do not fit. */
@NullMarked
package mirc.semantics.binding;

import org.jspecify.annotations.NullMarked;
