/** The target {@code jvm}: the generated wiring as a HotSpot process. */
@NullMarked
package mirc.backend.jvm;

import org.jspecify.annotations.NullMarked;
