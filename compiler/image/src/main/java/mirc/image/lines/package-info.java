/** The table that turns return addresses into Java frames. */
@NullMarked
package mirc.image.lines;

import org.jspecify.annotations.NullMarked;
