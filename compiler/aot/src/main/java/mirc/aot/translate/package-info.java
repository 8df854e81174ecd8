@NullMarked
package mirc.aot.translate;

import org.jspecify.annotations.NullMarked;
