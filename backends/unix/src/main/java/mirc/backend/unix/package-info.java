/** The target {@code unix}: a Linux executable without a libc. */
@NullMarked
package mirc.backend.unix;

import org.jspecify.annotations.NullMarked;
