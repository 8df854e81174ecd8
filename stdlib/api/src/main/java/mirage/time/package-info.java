/** Clocks. What needs the time takes a {@link mirage.time.Clock}, so that a test can set it. */
@NullMarked
package mirage.time;

import org.jspecify.annotations.NullMarked;
