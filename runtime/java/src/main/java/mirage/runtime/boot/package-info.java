/**
 * Boot parameters and the start of apps, as generated wiring uses them.
 *
 * <p>It is compiled into every image: no formatter, regular expression, stream or other large part
 * of the JDK is used, but by {@link mirage.runtime.boot.RegularExpression}, which only parameters
 * with a pattern reach.
 */
@NullMarked
package mirage.runtime.boot;

import org.jspecify.annotations.NullMarked;
