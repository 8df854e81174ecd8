/** Which declarations a file can name. */
@NullMarked
package mirc.semantics.scope;

import org.jspecify.annotations.NullMarked;
