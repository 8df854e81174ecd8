@NullMarked
package mirc.aot.overlay;

import org.jspecify.annotations.NullMarked;
