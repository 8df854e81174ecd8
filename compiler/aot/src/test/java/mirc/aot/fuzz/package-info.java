/** Random Java programs, whose output in an image is compared with HotSpot's. */
@NullMarked
package mirc.aot.fuzz;

import org.jspecify.annotations.NullMarked;
