/** Random bytes that are fit for keys. */
@NullMarked
package mirage.random;

import org.jspecify.annotations.NullMarked;
