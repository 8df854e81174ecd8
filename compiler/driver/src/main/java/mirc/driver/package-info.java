/**
 * mirc as a library: what its command line, and later editors and build tools, call.
 *
 * <p>{@link mirc.driver.Compilation} runs the phases. A user's mistake comes back as diagnostics; a
 * {@link mirc.driver.UnavailableException} says what the machine lacks.
 */
@NullMarked
package mirc.driver;

import org.jspecify.annotations.NullMarked;
