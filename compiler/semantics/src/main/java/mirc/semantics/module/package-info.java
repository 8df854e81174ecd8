/** Modules and what they import of each other. */
@NullMarked
package mirc.semantics.module;

import org.jspecify.annotations.NullMarked;
