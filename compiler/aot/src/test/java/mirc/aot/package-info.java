@NullMarked
package mirc.aot;

import org.jspecify.annotations.NullMarked;
