@NullMarked
package mirc.aot.reach;

import org.jspecify.annotations.NullMarked;
