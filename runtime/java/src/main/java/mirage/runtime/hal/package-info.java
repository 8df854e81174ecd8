/** Java devices over the functions of {@code mirage/hal.h}; the same for all targets. */
@NullMarked
package mirage.runtime.hal;

import org.jspecify.annotations.NullMarked;
