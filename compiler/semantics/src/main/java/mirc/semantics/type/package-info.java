/** The types of the language. */
@NullMarked
package mirc.semantics.type;

import org.jspecify.annotations.NullMarked;
