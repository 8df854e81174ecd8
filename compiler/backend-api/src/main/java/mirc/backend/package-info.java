/**
 * What the jar of a target implements.
 *
 * <p>In: a wiring plan, an image, a command line. Out: values that say which sources make an image,
 * which files accompany it, and how it is launched. The driver finds a {@link mirc.backend.Backend}
 * by {@link java.util.ServiceLoader}; backends import this package and {@code mirc.wiring}, and
 * nothing else of mirc.
 */
@NullMarked
package mirc.backend;

import org.jspecify.annotations.NullMarked;
