/** Problems with names, and proposals for names that mean nothing. */
@NullMarked
package mirc.semantics.names;

import org.jspecify.annotations.NullMarked;
