/** Values that are known while compiling. */
@NullMarked
package mirc.semantics.value;

import org.jspecify.annotations.NullMarked;
