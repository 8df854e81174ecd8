@NullMarked
package mirc.aot.emit;

import org.jspecify.annotations.NullMarked;
