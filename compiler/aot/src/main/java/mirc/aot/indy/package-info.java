@NullMarked
package mirc.aot.indy;

import org.jspecify.annotations.NullMarked;
